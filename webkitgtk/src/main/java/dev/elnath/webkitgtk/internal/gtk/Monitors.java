package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.window.Area;
import dev.elnath.window.Monitor;
import dev.elnath.window.Point;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The monitors of the display, and the pointer on them. Main thread.
public final class Monitors {
  private static final NativeFunction DISPLAY = new NativeFunction("gdk_display_get_default");
  private static final NativeFunction COUNT = new NativeFunction("gdk_display_get_n_monitors");
  private static final NativeFunction NTH = new NativeFunction("gdk_display_get_monitor");
  private static final NativeFunction PRIMARY =
      new NativeFunction("gdk_display_get_primary_monitor");
  private static final NativeFunction AT_POINT =
      new NativeFunction("gdk_display_get_monitor_at_point");
  private static final NativeFunction AT_WINDOW =
      new NativeFunction("gdk_display_get_monitor_at_window");
  private static final NativeFunction MODEL = new NativeFunction("gdk_monitor_get_model");
  private static final NativeFunction GEOMETRY = new NativeFunction("gdk_monitor_get_geometry");
  private static final NativeFunction WORK_AREA = new NativeFunction("gdk_monitor_get_workarea");
  private static final NativeFunction SCALE = new NativeFunction("gdk_monitor_get_scale_factor");
  private static final NativeFunction SEAT = new NativeFunction("gdk_display_get_default_seat");
  private static final NativeFunction POINTER = new NativeFunction("gdk_seat_get_pointer");
  private static final NativeFunction POINTER_POSITION =
      new NativeFunction("gdk_device_get_position");

  private Monitors() {}

  static long display() {
    return DISPLAY.nonNull(DISPLAY.call());
  }

  /// Empty where there is neither pointer nor keyboard, as under a Wayland compositor without any.
  static OptionalLong seat() {
    return present(SEAT.call(display()));
  }

  /// Empty where there is none.
  public static OptionalLong pointer() {
    OptionalLong seat = seat();
    return seat.isPresent() ? present(POINTER.call(seat.getAsLong())) : seat;
  }

  private static OptionalLong present(long address) {
    return address == 0 ? OptionalLong.empty() : OptionalLong.of(address);
  }

  /// Where a pointer is, in logical pixels.
  static Pair positionOf(long pointer) {
    return Pair.left((x, y) -> POINTER_POSITION.call(pointer, 0, x, y));
  }

  /// Where the pointer is; 0, 0 if there is none.
  public static Point cursor() {
    OptionalLong pointer = pointer();
    if (pointer.isEmpty()) {
      return new Point(0, 0);
    }
    Pair place = positionOf(pointer.getAsLong());
    long monitor = AT_POINT.nonNull(AT_POINT.call(display(), place.horizontal(), place.vertical()));
    int scale = scale(monitor);
    return new Point((double) place.horizontal() * scale, (double) place.vertical() * scale);
  }

  /// All of them.
  public static List<Monitor> all() {
    List<Monitor> monitors = new ArrayList<>();
    for (int index = 0; index < count(); index++) {
      monitors.add(read(nth(index)));
    }
    return monitors;
  }

  /// The one that the desktop calls its first.
  public static Optional<Monitor> primary() {
    return found(PRIMARY.call(display()));
  }

  static Optional<Monitor> ofWindow(long gdkWindow) {
    return gdkWindow == 0 ? Optional.empty() : found(AT_WINDOW.call(display(), gdkWindow));
  }

  /// The number of the one that a physical point is on.
  static OptionalInt indexAt(Position.Physical point) {
    for (int index = 0; index < count(); index++) {
      if (read(nth(index)).area().contains(point.x(), point.y())) {
        return OptionalInt.of(index);
      }
    }
    return OptionalInt.empty();
  }

  private static int count() {
    return NativeFunction.asInt(COUNT.call(display()));
  }

  private static long nth(int index) {
    return NTH.nonNull(NTH.call(display(), index));
  }

  private static Optional<Monitor> found(long monitor) {
    return monitor == 0 ? Optional.empty() : Optional.of(read(monitor));
  }

  private static Monitor read(long monitor) {
    Area area = area(GEOMETRY, monitor);
    return new Monitor(
        Optional.ofNullable(NativeMemory.readText(MODEL.call(monitor))),
        area.size(),
        area.position(),
        area(WORK_AREA, monitor),
        scale(monitor));
  }

  private static Area area(NativeFunction function, long monitor) {
    Rectangle rectangle = Rectangle.left(memory -> function.call(monitor, memory));
    int scale = scale(monitor);
    return new Area(
        new Position.Physical(rectangle.x() * scale, rectangle.y() * scale),
        new Size.Physical(rectangle.width() * scale, rectangle.height() * scale));
  }

  private static int scale(long monitor) {
    return NativeFunction.asInt(SCALE.call(monitor));
  }
}
