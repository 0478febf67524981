package dev.elnath.webkitgtk.internal.window;

import dev.elnath.menu.Menu;
import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.menu.MenuBarView;
import dev.elnath.webkitgtk.internal.menu.PopupMenus;
import dev.elnath.window.Position;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The menu bar of one window, and the menus that pop up over it. Main thread.
final class WindowMenus {
  private static final NativeFunction PACK_START = new NativeFunction("gtk_box_pack_start");
  private static final NativeFunction REMOVE = new NativeFunction("gtk_container_remove");

  private final GObject window;
  private final GObject column;
  private final Consumer<Runnable> mainThread;
  private @Nullable MenuBarView bar;

  /// @param column in which the bar is put on top
  WindowMenus(GObject window, GObject column, Consumer<Runnable> mainThread) {
    this.window = window;
    this.column = column;
    this.mainThread = mainThread;
  }

  /// @param menu empty for none
  void set(Optional<Menu> menu, Consumer<MenuEntry> chosen) {
    MenuBarView before = bar;
    if (before != null) {
      bar = null;
      REMOVE.call(column.address(), before.widget().address());
      before.close();
    }
    menu.ifPresent(it -> {
      MenuBarView shown = new MenuBarView(window, it, mainThread, chosen);
      PACK_START.call(column.address(), shown.widget().address(), 0, 0, 0);
      bar = shown;
    });
  }

  /// @param at in the window; empty for where the pointer is
  void popup(MenuContainer menu, Optional<Position> at, double scale, Consumer<MenuEntry> chosen) {
    Optional<PopupMenus.Place> place =
        at.map(it -> it.toLogical(scale))
            .map(it ->
                new PopupMenus.Place(
                    Math.toIntExact(Math.round(it.x())), Math.toIntExact(Math.round(it.y()))));
    PopupMenus.open(window, menu, place, mainThread, chosen);
  }

  /// The window is going, and its widgets with it.
  void ended() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
