package dev.elnath.examples.notes;

import dev.elnath.app.App;
import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.event.EventTarget;
import dev.elnath.menu.CheckMenuItem;
import dev.elnath.menu.Menu;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuEvent;
import dev.elnath.menu.MenuItem;
import dev.elnath.menu.PredefinedAction.Simple;
import dev.elnath.menu.PredefinedMenuItem;
import dev.elnath.menu.Submenu;
import dev.elnath.window.Window;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The menu of all windows, and that of the tray icon. Pages hear of what is theirs to do by
/// events.
final class NotesMenu {
  private final App app;
  private final Session session;
  private final Map<Appearance, CheckMenuItem> appearances = new EnumMap<>(Appearance.class);

  NotesMenu(App app, Session session) {
    this.app = app;
    this.session = session;
    appearances.put(Appearance.SYSTEM, choice("As the &Desktop", Appearance.SYSTEM));
    appearances.put(Appearance.LIGHT, choice("&Light", Appearance.LIGHT));
    appearances.put(Appearance.DARK, choice("D&ark", Appearance.DARK));
    session.onAppearance(this::mark);
  }

  Menu ofWindows() {
    return Menu.of(
        Submenu.of(
            "&File",
            item("&New Note", "CmdOrCtrl+N", event -> create()),
            forPage("&Open in Own Window", "CmdOrCtrl+O", "open"),
            forPage("Attach &Picture…", "CmdOrCtrl+Shift+P", "attach"),
            forPage("&Delete…", "CmdOrCtrl+D", "delete"),
            PredefinedMenuItem.separator(),
            item("&Close Window", "CmdOrCtrl+W", event -> event.window().ifPresent(Window::close)),
            item("&Quit", "CmdOrCtrl+Q", event -> app.exit(0))),
        Submenu.of(
            "&Edit",
            PredefinedMenuItem.of(Simple.UNDO),
            PredefinedMenuItem.of(Simple.REDO),
            PredefinedMenuItem.separator(),
            PredefinedMenuItem.of(Simple.CUT),
            PredefinedMenuItem.of(Simple.COPY),
            PredefinedMenuItem.of(Simple.PASTE),
            PredefinedMenuItem.separator(),
            forPage("&Find", "CmdOrCtrl+F", "find")),
        Submenu.of("appearance", "&View", List.copyOf(appearances.values())));
  }

  Menu ofTray() {
    return Menu.of(
        MenuItem.named("New Note").onAction(event -> create()).build(),
        MenuItem.named("Show Notes").onAction(event -> NoteWindows.showList(app)).build(),
        PredefinedMenuItem.separator(),
        MenuItem.named("Quit").onAction(event -> app.exit(0)).build());
  }

  /// Shows what the appearance is now.
  private void mark(Appearance now) {
    appearances.forEach((appearance, entry) -> entry.setChecked(appearance == now));
  }

  private void create() {
    Note note = session.notebook().create();
    NoteWindows.showList(app);
    tell(NoteWindows.LIST, "select", note.id(), Codecs.ofLong());
  }

  private MenuEntry item(String text, String keys, Consumer<MenuEvent> action) {
    return MenuItem.named(text).accelerator(keys).onAction(action).build();
  }

  /// An entry whose work the page of its window does.
  private MenuEntry forPage(String text, String keys, String event) {
    return item(
        text,
        keys,
        chosen ->
            chosen
                .window()
                .ifPresent(window ->
                    tell(
                        window.label(),
                        event,
                        Optional.empty(),
                        Codecs.optional(Codecs.ofJson()))));
  }

  private CheckMenuItem choice(String text, Appearance appearance) {
    return MenuItem.named(text)
        .onAction(event -> session.setAppearance(appearance))
        .buildCheck(session.appearance().get() == appearance);
  }

  private <T> void tell(String window, String event, T payload, Codec<T> codec) {
    try {
      app.emitTo(new EventTarget.WebviewWindow(window), event, payload, codec);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
