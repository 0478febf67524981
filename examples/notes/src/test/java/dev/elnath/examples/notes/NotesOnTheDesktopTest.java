package dev.elnath.examples.notes;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What of the program is not in its pages: keys of the menu, which the X server sends, and the
/// icon in a tray.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class NotesOnTheDesktopTest {
  private static final String COUNT = "document.querySelector('#count')?.value";
  private static final String TITLE = "document.querySelector('.note[aria-current=true] strong')";

  @TempDir private Path data;
  private Tray tray;
  private Driver driver;
  private Driver.Session notes;

  @BeforeEach
  void start() throws Exception {
    tray = new Tray();
    driver = Driver.start(data);
    notes = driver.open();
    notes.await(COUNT, "0 notes");
    tray.awaitIcon("Notes");
  }

  @AfterEach
  void end() throws Exception {
    driver.close();
    tray.close();
  }

  private static void press(String keys) {
    Tool.run("xdotool search --sync --onlyvisible --name ^Notes$ windowfocus --sync");
    Tool.run("xdotool key " + keys);
  }

  @Test
  void keysOfTheMenuMakeAndDeleteANoteAndEndTheProgram() {
    press("ctrl+n");
    notes.await(COUNT, "1 note");
    notes.await(TITLE + ".textContent", "New note");
    notes.type("#title", "Typed");
    notes.await(TITLE + ".textContent", "Typed");

    press("ctrl+d");
    notes.await("document.querySelector('#question').textContent", "Delete “Typed”?");
    press("Escape");
    notes.await("document.querySelector('dialog').open", "false");
    notes.await(COUNT, "1 note");

    press("ctrl+q");
    driver.awaitEndOfProgram();
  }

  @Test
  void theMenuOfTheTrayMakesANoteAndEndsTheProgram() {
    tray.choose("New Note");
    notes.await(COUNT, "1 note");
    notes.await(TITLE + ".textContent", "New note");
    tray.choose("Quit");
    driver.awaitEndOfProgram();
  }
}
