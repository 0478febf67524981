package dev.elnath.webkitgtk.internal.gtk;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.window.CursorIcon;
import dev.elnath.window.Position;
import dev.elnath.window.ResizeDirection;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// The pointer over one window. Main thread.
public final class WindowPointer {
  private static final NativeFunction GDK_WINDOW = new NativeFunction("gtk_widget_get_window");
  private static final NativeFunction REALIZE = new NativeFunction("gtk_widget_realize");
  private static final NativeFunction SET_CURSOR = new NativeFunction("gdk_window_set_cursor");
  private static final NativeFunction CURSOR_NAMED = new NativeFunction("gdk_cursor_new_from_name");
  private static final NativeFunction UNREF = new NativeFunction("g_object_unref");
  private static final NativeFunction GRAB = new NativeFunction("gdk_seat_grab");
  private static final NativeFunction UNGRAB = new NativeFunction("gdk_seat_ungrab");
  private static final NativeFunction WARP = new NativeFunction("gdk_device_warp");
  private static final NativeFunction SCREEN = new NativeFunction("gtk_widget_get_screen");
  private static final NativeFunction INPUT_SHAPE =
      new NativeFunction("gtk_widget_input_shape_combine_region");
  private static final NativeFunction QUEUE_DRAW = new NativeFunction("gtk_widget_queue_draw");
  private static final NativeFunction REGION_NEW = new NativeFunction("cairo_region_create");
  private static final NativeFunction REGION_DESTROY = new NativeFunction("cairo_region_destroy");
  private static final NativeFunction BEGIN_MOVE = new NativeFunction("gtk_window_begin_move_drag");
  private static final NativeFunction BEGIN_RESIZE =
      new NativeFunction("gtk_window_begin_resize_drag");
  private static final NativeFunction POSITION =
      new NativeFunction("gdk_window_get_device_position");

  private static final long ALL_POINTING = 1 | 2 | 4;
  private static final long FIRST_BUTTON = 1;
  private static final int FIRST_BUTTON_DOWN = 1 << 8;

  private final GObject window;
  private final WindowGeometry geometry;
  private final Supplier<List<GObject>> contents;
  private CursorIcon icon = CursorIcon.DEFAULT;
  private boolean visible = true;

  /// @param contents the widgets in the window that have cursors of their own
  public WindowPointer(GObject window, WindowGeometry geometry, Supplier<List<GObject>> contents) {
    this.window = window;
    this.geometry = geometry;
    this.contents = contents;
  }

  /// Sets what it looks like.
  public void setIcon(CursorIcon wanted) {
    icon = wanted;
    show();
  }

  void setVisible(boolean wanted) {
    visible = wanted;
    show();
  }

  private void show() {
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom(visible ? icon.css() : "none").address();
      // A theme of cursors need not have them all; without one the desktop shows its own.
      long cursor = CURSOR_NAMED.call(Monitors.display(), name);
      SET_CURSOR.call(drawn(), cursor);
      for (GObject content : contents.get()) {
        long drawn = GDK_WINDOW.call(content.address());
        if (drawn != 0) {
          SET_CURSOR.call(drawn, cursor);
        }
      }
      if (cursor != 0) {
        UNREF.call(cursor);
      }
    }
  }

  void setGrabbed(boolean grabbed) {
    Monitors.seat()
        .ifPresent(seat -> {
          if (grabbed) {
            GRAB.call(seat, drawn(), ALL_POINTING, 1, 0, 0, 0, 0);
          } else {
            UNGRAB.call(seat);
          }
        });
  }

  void setIgnored(boolean ignored) {
    drawn();
    if (ignored) {
      long nothing = REGION_NEW.nonNull(REGION_NEW.call());
      INPUT_SHAPE.call(window.address(), nothing);
      REGION_DESTROY.call(nothing);
    } else {
      INPUT_SHAPE.call(window.address(), 0);
    }
    // Under Wayland the shape goes to the compositor with the next picture.
    QUEUE_DRAW.call(window.address());
  }

  /// Moves it to a place in the window; Wayland leaves it where it is.
  public void moveTo(Position wanted) {
    Monitors.pointer().ifPresent(pointer -> move(pointer, wanted));
  }

  private void move(long pointer, Position wanted) {
    int scale = geometry.scale();
    Position.Logical origin = geometry.innerPosition().toLogical(scale);
    Position.Logical place = wanted.toLogical(scale);
    WARP.call(
        pointer,
        SCREEN.call(window.address()),
        Math.round(origin.x() + place.x()),
        Math.round(origin.y() + place.y()));
  }

  /// Lets it move the window, if its first button is down: else the window would stick to it.
  public void startMoving() {
    whereItPulls()
        .ifPresent(place ->
            BEGIN_MOVE.call(
                window.address(), FIRST_BUTTON, place.horizontal(), place.vertical(), 0));
  }

  /// Lets it change the window's size, if its first button is down.
  public void startResizing(ResizeDirection direction) {
    long edge =
        switch (direction) {
          case NORTH_WEST -> 0;
          case NORTH -> 1;
          case NORTH_EAST -> 2;
          case WEST -> 3;
          case EAST -> 4;
          case SOUTH_WEST -> 5;
          case SOUTH -> 6;
          case SOUTH_EAST -> 7;
        };
    whereItPulls()
        .ifPresent(place ->
            BEGIN_RESIZE.call(
                window.address(), edge, FIRST_BUTTON, place.horizontal(), place.vertical(), 0));
  }

  /// Where it is, if its first button is down.
  private Optional<Pair> whereItPulls() {
    OptionalLong pointer = Monitors.pointer();
    return pointer.isPresent() && isFirstButtonDown(pointer.getAsLong())
        ? Optional.of(Monitors.positionOf(pointer.getAsLong()))
        : Optional.empty();
  }

  private boolean isFirstButtonDown(long pointer) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(JAVA_INT);
      POSITION.call(drawn(), pointer, 0, 0, state.address());
      return (state.get(JAVA_INT, 0) & FIRST_BUTTON_DOWN) != 0;
    }
  }

  private long drawn() {
    REALIZE.call(window.address());
    return GDK_WINDOW.nonNull(GDK_WINDOW.call(window.address()));
  }
}
