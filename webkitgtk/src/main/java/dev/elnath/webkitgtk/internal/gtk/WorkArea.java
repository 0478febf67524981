package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.config.WindowConfig;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;

/// The part of a monitor that panels leave free. Main thread.
final class WorkArea {
  private static final NativeFunction DISPLAY = new NativeFunction("gdk_display_get_default");
  private static final NativeFunction AT_POINT =
      new NativeFunction("gdk_display_get_monitor_at_point");
  private static final NativeFunction AREA = new NativeFunction("gdk_monitor_get_workarea");

  private WorkArea() {}

  /// A window's size in logical pixels.
  record Size(long width, long height) {}

  /// The size that a window asks for, made smaller where it is not to overflow its monitor.
  static Size fit(WindowConfig config) {
    Size wanted = new Size(Math.round(config.width()), Math.round(config.height()));
    return config
        .preventOverflow()
        .map(margin -> {
          Size area = at(config.x().orElse(0), config.y().orElse(0));
          return new Size(
              Math.clamp(area.width() - Math.round(margin.width()), 1, wanted.width()),
              Math.clamp(area.height() - Math.round(margin.height()), 1, wanted.height()));
        })
        .orElse(wanted);
  }

  private static Size at(double x, double y) {
    long display = DISPLAY.nonNull(DISPLAY.call());
    long monitor = AT_POINT.nonNull(AT_POINT.call(display, Math.round(x), Math.round(y)));
    Rectangle area = Rectangle.left(memory -> AREA.call(monitor, memory));
    return new Size(area.width(), area.height());
  }
}
