package dev.elnath.examples.notes;

import dev.elnath.app.App;
import dev.elnath.window.Window;
import dev.elnath.window.WindowBuilder;

/// The windows that show one note each. Any thread.
final class NoteWindows {
  static final String LIST = "main";

  private NoteWindows() {}

  /// Opens the window of all notes, or brings it forward.
  static void showList(App app) {
    app.window(LIST)
        .ifPresentOrElse(
            window -> {
              window.show();
              window.unminimize();
              window.focus();
            },
            () -> app.openWindow(app.config().app().windows().getFirst()));
  }

  /// Opens the window of a note, or brings it forward.
  static void open(App app, Note note) {
    app.window(label(note.id()))
        .ifPresentOrElse(
            Window::focus,
            () ->
                app.openWindow(
                    WindowBuilder.labelled(label(note.id()))
                        .url("note.html?id=" + note.id())
                        .title(note.title().isBlank() ? "New note" : note.title())
                        .size(520, 560)
                        .minSize(320, 240)
                        .build()));
  }

  static void close(App app, long id) {
    app.window(label(id)).ifPresent(Window::destroy);
  }

  private static String label(long id) {
    return "note-" + id;
  }
}
