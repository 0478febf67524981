package dev.elnath.webkitgtk.internal.menu;

import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.Monitors;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Menus that pop up over windows. Main thread.
public final class PopupMenus {
  private static final NativeFunction MENU = new NativeFunction("gtk_menu_new");
  private static final NativeFunction GROUP = new NativeFunction("gtk_accel_group_new");
  private static final NativeFunction ATTACH = new NativeFunction("gtk_menu_attach_to_widget");
  private static final NativeFunction DETACH = new NativeFunction("gtk_menu_detach");
  private static final NativeFunction AT_RECT = new NativeFunction("gtk_menu_popup_at_rect");
  private static final NativeFunction GDK_WINDOW = new NativeFunction("gtk_widget_get_window");
  private static final NativeFunction POINTER_POSITION =
      new NativeFunction("gdk_window_get_device_position");
  private static final NativeFunction NEW_EVENT = new NativeFunction("gdk_event_new");
  private static final NativeFunction SET_DEVICE = new NativeFunction("gdk_event_set_device");
  private static final NativeFunction FREE_EVENT = new NativeFunction("gdk_event_free");

  private static final long NORTH_WEST = 1;
  private static final long BUTTON_PRESS = 4;

  private PopupMenus() {}

  /// A place in a window, in GTK's pixels.
  ///
  /// @param x from the left
  /// @param y from the top
  public record Place(int x, int y) {}

  /// Opens a menu, unless there is no pointer to choose with; it is freed when the user has chosen
  /// or gone elsewhere.
  ///
  /// @param widget the window, which is shown
  /// @param place empty for that of the pointer
  /// @param mainThread runs tasks on the main thread, in their order
  /// @param chosen told of the entry that the user chose; main thread
  public static void open(
      GObject widget,
      MenuContainer menu,
      Optional<Place> place,
      Consumer<Runnable> mainThread,
      Consumer<MenuEntry> chosen) {
    OptionalLong pointer = Monitors.pointer();
    if (pointer.isEmpty()) {
      return;
    }
    OwnedObject group = OwnedObject.adopt(GROUP, GROUP.call());
    OwnedObject shell = OwnedObject.sink(MENU, MENU.call());
    MenuShellView view =
        new MenuShellView(shell, menu, new MenuSurroundings(group, mainThread, chosen));
    Signals signals = new Signals("popup menu " + menu.id());
    // The entry is told of before; closing within the signal would pull the widget away under GTK.
    signals.connect(
        shell,
        "selection-done",
        1,
        (_, _, _, _) -> {
          Thread.ofVirtual()
              .start(() ->
                  mainThread.accept(() -> {
                    signals.close();
                    // What it is attached to has a reference to it.
                    DETACH.call(shell.address());
                    view.close();
                    group.close();
                  }));
          return 0;
        });
    ATTACH.call(shell.address(), widget.address(), 0);
    show(widget, shell, pointer.getAsLong(), place);
  }

  private static void show(GObject widget, GObject shell, long pointer, Optional<Place> place) {
    long window = GDK_WINDOW.nonNull(GDK_WINDOW.call(widget.address()));
    // GTK wants to know which event opens a menu: it grabs the event's device.
    long event = NEW_EVENT.nonNull(NEW_EVENT.call(BUTTON_PRESS));
    SET_DEVICE.call(event, pointer);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment rectangle = arena.allocate(ValueLayout.JAVA_INT, 4);
      if (place.isPresent()) {
        rectangle.setAtIndex(ValueLayout.JAVA_INT, 0, place.get().x());
        rectangle.setAtIndex(ValueLayout.JAVA_INT, 1, place.get().y());
      } else {
        POINTER_POSITION.call(
            window, pointer, rectangle.address(), rectangle.address() + Integer.BYTES, 0);
      }
      AT_RECT.call(shell.address(), window, rectangle.address(), NORTH_WEST, NORTH_WEST, event);
    }
    FREE_EVENT.call(event);
  }
}
