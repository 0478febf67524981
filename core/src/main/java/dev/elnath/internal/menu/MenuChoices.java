package dev.elnath.internal.menu;

import dev.elnath.app.App;
import dev.elnath.menu.ActiveEntry;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuEvent;
import dev.elnath.menu.PredefinedAction;
import dev.elnath.menu.PredefinedMenuItem;
import dev.elnath.menu.Submenu;
import dev.elnath.platform.EditCommand;
import dev.elnath.window.Window;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does what entries of menus are for when the user has chosen them.
public final class MenuChoices {
  private final Supplier<App> app;
  private final BiConsumer<Window, EditCommand> edit;
  private final BiConsumer<Window, PredefinedAction.About> about;

  /// @param edit has a window's web view edit
  /// @param about shows the dialog about the program over a window
  public MenuChoices(
      Supplier<App> app,
      BiConsumer<Window, EditCommand> edit,
      BiConsumer<Window, PredefinedAction.About> about) {
    this.app = app;
    this.edit = edit;
    this.about = about;
  }

  /// An entry was chosen. Any thread; what it does runs on a virtual one.
  ///
  /// @param window in which; empty for the menu of a tray icon
  public void chosen(MenuEntry entry, Optional<Window> window) {
    Thread.ofVirtual().name("menu item " + entry.id()).start(() -> act(entry, window));
  }

  private void act(MenuEntry entry, Optional<Window> window) {
    switch (entry) {
      case ActiveEntry active -> active.choose(new MenuEvent(entry.id(), window));
      case PredefinedMenuItem item -> {
        Optional<Window> target = window.or(this::focused);
        switch (item.action()) {
          case PredefinedAction.About dialog -> target.ifPresent(it -> about.accept(it, dialog));
          case PredefinedAction.Simple simple -> perform(simple, target);
        }
      }
      case Submenu _ -> {
        // Opening one is no choice.
      }
    }
  }

  private void perform(PredefinedAction.Simple action, Optional<Window> window) {
    Consumer<Window> task =
        switch (action) {
          case COPY -> it -> edit.accept(it, EditCommand.COPY);
          case CUT -> it -> edit.accept(it, EditCommand.CUT);
          case PASTE -> it -> edit.accept(it, EditCommand.PASTE);
          case SELECT_ALL -> it -> edit.accept(it, EditCommand.SELECT_ALL);
          case UNDO -> it -> edit.accept(it, EditCommand.UNDO);
          case REDO -> it -> edit.accept(it, EditCommand.REDO);
          case MINIMIZE -> Window::minimize;
          case MAXIMIZE -> Window::toggleMaximize;
          case FULLSCREEN -> it -> it.setFullscreen(!it.isFullscreen());
          case CLOSE_WINDOW -> Window::close;
          case QUIT, SEPARATOR, HIDE, HIDE_OTHERS, SHOW_ALL, SERVICES, BRING_ALL_TO_FRONT ->
              _ -> {};
        };
    if (action == PredefinedAction.Simple.QUIT) {
      app.get().exit(0);
    } else {
      window.ifPresent(task);
    }
  }

  private Optional<Window> focused() {
    return app.get().windows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .or(() -> app.get().windows().stream().findFirst());
  }
}
