package dev.elnath.webkitgtk.internal.menu;

import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import java.util.function.Consumer;

/// The menu bar of one window, with the keys that choose its entries. Main thread. Who puts it into
/// a window takes it out before closing it.
public final class MenuBarView implements AutoCloseable {
  private static final NativeFunction BAR = new NativeFunction("gtk_menu_bar_new");
  private static final NativeFunction GROUP = new NativeFunction("gtk_accel_group_new");
  private static final NativeFunction ADD_GROUP = new NativeFunction("gtk_window_add_accel_group");
  private static final NativeFunction REMOVE_GROUP =
      new NativeFunction("gtk_window_remove_accel_group");
  private static final NativeFunction SHOW = new NativeFunction("gtk_widget_show");

  private final GObject window;
  private final OwnedObject group;
  private final MenuShellView view;

  /// @param window outlives this
  /// @param mainThread runs tasks on the main thread, in their order
  /// @param chosen told of the entries that the user chose; main thread
  public MenuBarView(
      GObject window,
      MenuContainer menu,
      Consumer<Runnable> mainThread,
      Consumer<MenuEntry> chosen) {
    this.window = window;
    this.group = OwnedObject.adopt(GROUP, GROUP.call());
    ADD_GROUP.call(window.address(), group.address());
    this.view =
        new MenuShellView(
            OwnedObject.sink(BAR, BAR.call()),
            menu,
            new MenuSurroundings(group, mainThread, chosen));
    SHOW.call(view.widget().address());
  }

  /// The widget to put into the window.
  public GObject widget() {
    return view.widget();
  }

  @Override
  public void close() {
    REMOVE_GROUP.call(window.address(), group.address());
    view.close();
    group.close();
  }
}
