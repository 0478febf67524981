package dev.elnath.webkitgtk.internal.gtk;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.window.Area;
import dev.elnath.window.Monitor;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import dev.elnath.window.SizeLimits;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Where one window is and how large. Main thread.
public final class WindowGeometry {
  private static final NativeFunction GET_SIZE = new NativeFunction("gtk_window_get_size");
  private static final NativeFunction GET_POSITION = new NativeFunction("gtk_window_get_position");
  private static final NativeFunction SCALE = new NativeFunction("gtk_widget_get_scale_factor");
  private static final NativeFunction RESIZE = new NativeFunction("gtk_window_resize");
  private static final NativeFunction IS_RESIZABLE = new NativeFunction("gtk_window_get_resizable");
  private static final NativeFunction SIZE_REQUEST =
      new NativeFunction("gtk_widget_set_size_request");
  private static final NativeFunction MOVE = new NativeFunction("gtk_window_move");
  private static final NativeFunction SCREEN = new NativeFunction("gtk_widget_get_screen");
  private static final NativeFunction FULLSCREEN_ON =
      new NativeFunction("gtk_window_fullscreen_on_monitor");
  private static final NativeFunction GEOMETRY_HINTS =
      new NativeFunction("gtk_window_set_geometry_hints");
  private static final NativeFunction GDK_WINDOW = new NativeFunction("gtk_widget_get_window");
  private static final NativeFunction FRAME = new NativeFunction("gdk_window_get_frame_extents");
  private static final NativeFunction ORIGIN = new NativeFunction("gdk_window_get_origin");

  private static final long HINT_MIN_SIZE = 1 << 1;
  private static final long HINT_MAX_SIZE = 1 << 2;
  private static final long GEOMETRY_SIZE = 56;
  private static final int LARGEST = Short.MAX_VALUE;

  private final GObject window;

  /// @param window whose geometry it is
  public WindowGeometry(GObject window) {
    this.window = window;
  }

  /// Physical pixels in a logical one.
  public int scale() {
    return NativeFunction.asInt(SCALE.call(window.address()));
  }

  /// The size of the content in logical pixels.
  Pair size() {
    return Pair.left((width, height) -> GET_SIZE.call(window.address(), width, height));
  }

  /// The size of the content.
  public Size.Physical inner() {
    Pair size = size();
    return new Size.Physical(size.horizontal() * scale(), size.vertical() * scale());
  }

  /// The size with the frame, without the shadow that GTK draws around its own.
  public Size.Physical outer() {
    OptionalInt titleBar = TitleBars.height(window);
    if (titleBar.isPresent()) {
      Size.Physical inner = inner();
      return new Size.Physical(inner.width(), inner.height() + titleBar.getAsInt() * scale());
    }
    return frame()
        .map(frame -> new Size.Physical(frame.width() * scale(), frame.height() * scale()))
        .orElseGet(this::inner);
  }

  /// Where the frame is.
  public Position.Physical outerPosition() {
    return frame()
        .map(frame -> new Position.Physical(frame.x() * scale(), frame.y() * scale()))
        .orElseGet(() -> physical(Pair.left((x, y) -> GET_POSITION.call(window.address(), x, y))));
  }

  /// Where the content is.
  public Position.Physical innerPosition() {
    long drawn = GDK_WINDOW.call(window.address());
    return drawn == 0 ? outerPosition() : physical(Pair.left((x, y) -> ORIGIN.call(drawn, x, y)));
  }

  private Position.Physical physical(Pair place) {
    return new Position.Physical(place.horizontal() * scale(), place.vertical() * scale());
  }

  private Optional<Rectangle> frame() {
    long drawn = GDK_WINDOW.call(window.address());
    return drawn == 0
        ? Optional.empty()
        : Optional.of(Rectangle.left(memory -> FRAME.call(drawn, memory)));
  }

  /// The monitor that most of it is on.
  public Optional<Monitor> monitor() {
    return Monitors.ofWindow(GDK_WINDOW.call(window.address()));
  }

  /// Sets the size of the content.
  public void setSize(Size wanted) {
    Size.Logical size = wanted.toLogical(scale());
    long width = Math.max(1, Math.round(size.width()));
    long height = Math.max(1, Math.round(size.height()));
    if (!NativeFunction.asBoolean(IS_RESIZABLE.call(window.address()))) {
      SIZE_REQUEST.call(window.address(), width, height);
    }
    RESIZE.call(window.address(), width, height);
  }

  /// Sets how small and large it may become.
  public void setLimits(SizeLimits limits) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment geometry = arena.allocate(GEOMETRY_SIZE, 8);
      geometry.setAtIndex(JAVA_INT, 0, pixels(limits.minWidth(), 0));
      geometry.setAtIndex(JAVA_INT, 1, pixels(limits.minHeight(), 0));
      geometry.setAtIndex(JAVA_INT, 2, pixels(limits.maxWidth(), LARGEST));
      geometry.setAtIndex(JAVA_INT, 3, pixels(limits.maxHeight(), LARGEST));
      boolean least = limits.minWidth().isPresent() || limits.minHeight().isPresent();
      boolean most = limits.maxWidth().isPresent() || limits.maxHeight().isPresent();
      long hints = (least ? HINT_MIN_SIZE : 0) | (most ? HINT_MAX_SIZE : 0);
      GEOMETRY_HINTS.call(window.address(), 0, geometry.address(), hints);
    }
  }

  private static int pixels(OptionalDouble length, int otherwise) {
    return length.isPresent()
        ? Math.clamp(Math.round(length.getAsDouble()), 0, LARGEST)
        : otherwise;
  }

  /// Moves it.
  public void setPosition(Position wanted) {
    Position.Logical place = wanted.toLogical(scale());
    MOVE.call(window.address(), Math.round(place.x()), Math.round(place.y()));
  }

  /// Moves it to the middle of its monitor's work area.
  public void center() {
    Optional<Monitor> monitor = monitor().or(Monitors::primary);
    if (monitor.isPresent()) {
      Area area = monitor.get().workArea();
      Size.Physical size = outer();
      setPosition(
          new Position.Physical(
              area.position().x() + (area.size().width() - size.width()) / 2,
              area.position().y() + (area.size().height() - size.height()) / 2));
    }
  }

  /// Covers the monitor that a point is on; nothing happens if there is none.
  public void fullscreenAt(Position.Physical point) {
    Monitors.indexAt(point)
        .ifPresent(
            index -> FULLSCREEN_ON.call(window.address(), SCREEN.call(window.address()), index));
  }
}
