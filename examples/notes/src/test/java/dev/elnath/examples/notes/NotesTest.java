package dev.elnath.examples.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Starts the program, and uses it as a person would, by WebKitWebDriver. The notes are in a real
/// database in a folder of the test's own.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class NotesTest {
  private static final String TITLES =
      "[...document.querySelectorAll('.note strong')].map((title) => title.textContent).join()";
  private static final String COUNT = "document.querySelector('#count')?.value";
  private static final String TITLE = "document.querySelector('#title')?.value";
  private static final String TEXT = "document.querySelector('#text')?.value";
  private static final String PROBLEM = "document.querySelector('.problem').value";
  private static final String IS_DARK = "matchMedia('(prefers-color-scheme: dark)').matches";

  private static final Color GREEN = new Color(20, 160, 60);
  private static final Color BLUE = new Color(30, 60, 200);
  private static final int WIDTH = 120;
  private static final int HEIGHT = 80;

  /// The least pixels of the picture in the list, which has round corners.
  private static final int LITTLE = 2_000;

  @TempDir private Path data;
  private Driver driver;
  private Driver.Session notes;

  @BeforeEach
  void start() throws IOException {
    driver = Driver.start(data);
    notes = driver.open();
    notes.await(COUNT, "0 notes");
  }

  @AfterEach
  void end() {
    driver.close();
  }

  private void restart() {
    notes.end();
    notes = driver.open();
  }

  private void write(String title, String text) {
    int count = Integer.parseInt(notes.ask("document.querySelectorAll('.note').length"));
    notes.click("#new");
    notes.await("document.querySelectorAll('.note').length", Integer.toString(count + 1));
    notes.await(TITLE, "");
    notes.type("#title", title);
    notes.type("#text", text);
    notes.await("document.querySelector('.note[aria-current=true] strong').textContent", title);
    notes.await("document.querySelector('.note[aria-current=true] .beginning').textContent", text);
  }

  private List<Path> pictures() throws IOException {
    try (Stream<Path> files =
        Files.list(data.resolve("dev.elnath.examples.notes").resolve("pictures"))) {
      return files.toList();
    }
  }

  @Test
  void whatIsWrittenIsFoundByItsWordsAndStillThereAfterARestart() {
    write("Shopping", "Milk, bread and crème brûlée");
    write("Stars", "Elnath is the second star of Taurus");
    notes.await(TITLES, "Stars,Shopping");

    notes.type("#search", "brul bre");
    notes.await(TITLES, "Shopping");
    notes.await(COUNT, "1 note");
    notes.empty("#search");
    notes.type("#search", "moon");
    notes.await(COUNT, "0 notes");
    notes.empty("#search");
    notes.await(TITLES, "Stars,Shopping");

    restart();
    notes.await(TITLES, "Stars,Shopping");
    notes.click(".note[aria-current=false]");
    notes.await(TITLE, "Shopping");
    notes.await(TEXT, "Milk, bread and crème brûlée");
  }

  @Test
  void aNoteInTwoWindowsIsTheSameWhileItIsWritten() {
    write("Plan", "First");
    String list = notes.windows().getFirst();
    notes.click("#open");
    Await.that("there are two windows", () -> notes.windows().size() == 2);
    String own =
        notes.windows().stream().filter(window -> !window.equals(list)).findFirst().orElseThrow();

    notes.switchTo(own);
    notes.await(TEXT, "First");
    notes.await("document.querySelector('#open')", "null");
    notes.type("#text", ", second");
    notes.await(TEXT, "First, second");

    notes.switchTo(list);
    notes.await(TEXT, "First, second");
    notes.await("document.querySelector('.beginning').textContent", "First, second");
    notes.type("#title", "s");
    notes.switchTo(own);
    notes.await(TITLE, "Plans");
  }

  @Test
  void aPictureThatIsAttachedIsPaintedAndItsFileGoesWithIt() throws IOException {
    write("Map", "The way");
    notes.type("#file", picture("green.png", GREEN).toString());
    notes.await("document.querySelector('figure img').naturalWidth", "120");
    assertThat(pictures()).hasSize(1);
    awaitPainted(GREEN);

    notes.type("#file", picture("blue.png", BLUE).toString());
    awaitPainted(BLUE);
    assertThat(pictures()).hasSize(1);

    notes.ask("document.querySelector('#detach').click()");
    notes.await("document.querySelector('figure').hidden", "true");
    Await.that("the file of the picture has gone", () -> countPictures() == 0);
    Await.that("the picture has gone from the screen", () -> Screen.pixelsOf(BLUE) == 0);
  }

  @Test
  void whatIsNoPictureIsRefusedWithTheReason() throws IOException {
    write("Map", "The way");
    Path file = Files.writeString(data.resolve("way.png"), "to the left");
    notes.type("#file", file.toString());
    notes.await(PROBLEM, "this is no picture; PNG, JPEG, GIF and WebP are");
    assertThat(pictures()).isEmpty();
  }

  @Test
  void aNoteIsDeletedInAllWindowsWhenTheUserSaysSo() throws IOException {
    write("Keep", "this");
    write("Drop", "that");
    notes.type("#file", picture("red.png", Color.RED).toString());
    notes.await("document.querySelector('figure img').naturalWidth", "120");
    notes.click("#open");
    Await.that("there are two windows", () -> notes.windows().size() == 2);

    notes.click("#delete");
    notes.await("document.querySelector('#question').textContent", "Delete “Drop”?");
    notes.click("dialog button[value=no]");
    notes.await("document.querySelector('dialog').open", "false");
    notes.await(COUNT, "2 notes");

    notes.click("#delete");
    notes.click("#confirm");
    notes.await(TITLES, "Keep");
    notes.await(TITLE, "Keep");
    Await.that("the window of the note is closed", () -> notes.windows().size() == 1);
    Await.that("the file of the picture has gone", () -> countPictures() == 0);
    restart();
    notes.await(TITLES, "Keep");
  }

  @Test
  void darkAndLightAreSwitchedForAllWindowsAndRemembered() {
    String list = notes.windows().getFirst();
    write("One", "note");
    notes.click("#open");
    Await.that("there are two windows", () -> notes.windows().size() == 2);
    appear("dark");
    notes.await(IS_DARK, "true");
    appear("light");
    notes.await(IS_DARK, "false");
    appear("dark");
    for (String window : notes.windows()) {
      notes.switchTo(window);
      notes.await(IS_DARK, "true");
    }
    notes.switchTo(list);
    restart();
    notes.await(IS_DARK, "true");
    notes.await("document.querySelector('#appearance')?.value", "dark");
  }

  private void appear(String appearance) {
    notes.click("#appearance option[value=" + appearance + "]");
  }

  private long countPictures() {
    try {
      return pictures().size();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path picture(String name, Color color) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(color);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.dispose();
    Path file = data.resolve(name);
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  /// The picture at its own size in the editor, and small in the list.
  private static void awaitPainted(Color color) {
    Await.that(
        color + " is on the screen", () -> Screen.pixelsOf(color) >= WIDTH * HEIGHT + LITTLE);
  }
}
