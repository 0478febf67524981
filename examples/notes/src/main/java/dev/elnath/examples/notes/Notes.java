package dev.elnath.examples.notes;

import dev.elnath.app.App;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import dev.elnath.image.Image;
import dev.elnath.platform.PlatformException;
import dev.elnath.tray.TrayEvent;
import dev.elnath.tray.TrayIcon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Objects;

/// Opens the window of all notes.
final class Notes {
  private Notes() {}

  public static void main(String[] arguments) {
    ClassLoader loader = Notes.class.getClassLoader();
    Session session = new Session();
    int code =
        App.of(Config.load("tauri.conf.json", loader::getResourceAsStream))
            .assets(Assets.resources(loader, "META-INF/web"))
            .plugin(session)
            .share("notes", session.notes())
            .share("appearance", session.appearance())
            .commands(new NoteCommands(session))
            .onReady(app -> furnish(app, session))
            .run();
    System.exit(code);
  }

  private static void furnish(App app, Session session) {
    NotesMenu menu = new NotesMenu(app, session);
    app.setMenu(menu.ofWindows());
    TrayIcon icon =
        new TrayIcon("notes")
            .setIcon(icon())
            .setTitle("Notes")
            .setMenu(menu.ofTray())
            .setMenuOnLeftClick(false)
            .onEvent(event -> {
              if (event.button() == TrayEvent.Button.LEFT) {
                NoteWindows.showList(app);
              }
            });
    try {
      app.trayIcons().show(icon);
    } catch (PlatformException noTray) {
      System.getLogger("notes")
          .log(Level.INFO, "there is no icon in the tray: {0}", noTray.getMessage());
    }
  }

  private static Image icon() {
    try (InputStream file =
        Objects.requireNonNull(Notes.class.getClassLoader().getResourceAsStream("icon.png"))) {
      return Image.decode(file.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException("the icon cannot be read", failure);
    }
  }
}
