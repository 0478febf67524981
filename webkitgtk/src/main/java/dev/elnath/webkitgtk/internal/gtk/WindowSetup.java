package dev.elnath.webkitgtk.internal.gtk;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.elnath.config.WindowConfig;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.OptionalDouble;

/// Gives a new window what its configuration asks for. Main thread.
public final class WindowSetup {
  private static final NativeFunction DEFAULT_SIZE =
      new NativeFunction("gtk_window_set_default_size");
  private static final NativeFunction SIZE_REQUEST =
      new NativeFunction("gtk_widget_set_size_request");
  private static final NativeFunction RESIZABLE = new NativeFunction("gtk_window_set_resizable");
  private static final NativeFunction DELETABLE = new NativeFunction("gtk_window_set_deletable");
  private static final NativeFunction DECORATED = new NativeFunction("gtk_window_set_decorated");
  private static final NativeFunction POSITION = new NativeFunction("gtk_window_set_position");
  private static final NativeFunction MOVE = new NativeFunction("gtk_window_move");
  private static final NativeFunction FULLSCREEN = new NativeFunction("gtk_window_fullscreen");
  private static final NativeFunction MAXIMIZE = new NativeFunction("gtk_window_maximize");
  private static final NativeFunction STICK = new NativeFunction("gtk_window_stick");
  private static final NativeFunction KEEP_ABOVE = new NativeFunction("gtk_window_set_keep_above");
  private static final NativeFunction KEEP_BELOW = new NativeFunction("gtk_window_set_keep_below");
  private static final NativeFunction SKIP_TASKBAR =
      new NativeFunction("gtk_window_set_skip_taskbar_hint");
  private static final NativeFunction FOCUS_ON_MAP =
      new NativeFunction("gtk_window_set_focus_on_map");
  private static final NativeFunction ACCEPT_FOCUS =
      new NativeFunction("gtk_window_set_accept_focus");
  private static final NativeFunction GEOMETRY_HINTS =
      new NativeFunction("gtk_window_set_geometry_hints");
  private static final NativeFunction SCREEN = new NativeFunction("gtk_widget_get_screen");
  private static final NativeFunction RGBA_VISUAL =
      new NativeFunction("gdk_screen_get_rgba_visual");
  private static final NativeFunction SET_VISUAL = new NativeFunction("gtk_widget_set_visual");
  private static final NativeFunction APP_PAINTABLE =
      new NativeFunction("gtk_widget_set_app_paintable");
  private static final NativeFunction REALIZE = new NativeFunction("gtk_widget_realize");
  private static final NativeFunction GDK_WINDOW = new NativeFunction("gtk_widget_get_window");
  private static final NativeFunction SET_FUNCTIONS =
      new NativeFunction("gdk_window_set_functions");

  private static final long FUNCTION_RESIZE = 1 << 1;
  private static final long FUNCTION_MOVE = 1 << 2;
  private static final long FUNCTION_MINIMIZE = 1 << 3;
  private static final long FUNCTION_MAXIMIZE = 1 << 4;
  private static final long FUNCTION_CLOSE = 1 << 5;
  private static final long POSITION_CENTER = 1;
  private static final long HINT_MIN_SIZE = 1 << 1;
  private static final long HINT_MAX_SIZE = 1 << 2;
  private static final long GEOMETRY_SIZE = 56;
  private static final int LARGEST = Short.MAX_VALUE;

  private final GObject window;
  private final WindowConfig config;

  private WindowSetup(GObject window, WindowConfig config) {
    this.window = window;
    this.config = config;
  }

  /// Does all of it; the window is not shown yet.
  public static void apply(GObject window, WindowConfig config) {
    WindowSetup setup = new WindowSetup(window, config);
    setup.size();
    setup.position();
    setup.looks();
    setup.stacking();
    setup.focus();
    setup.buttons();
  }

  private void size() {
    WorkArea.Size size = WorkArea.fit(config);
    long width = size.width();
    long height = size.height();
    DEFAULT_SIZE.call(window.address(), width, height);
    limits();
    if (!config.resizable()) {
      // GTK gives a window of fixed size no more than its content requests.
      SIZE_REQUEST.call(window.address(), width, height);
      RESIZABLE.call(window.address(), 0);
    }
    if (config.maximized()) {
      MAXIMIZE.call(window.address());
    }
    if (config.fullscreen()) {
      FULLSCREEN.call(window.address());
    }
  }

  private void limits() {
    boolean least = config.minWidth().isPresent() || config.minHeight().isPresent();
    boolean most = config.maxWidth().isPresent() || config.maxHeight().isPresent();
    if (!least && !most) {
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment geometry = arena.allocate(GEOMETRY_SIZE, 8);
      geometry.setAtIndex(JAVA_INT, 0, pixels(config.minWidth(), 0));
      geometry.setAtIndex(JAVA_INT, 1, pixels(config.minHeight(), 0));
      geometry.setAtIndex(JAVA_INT, 2, pixels(config.maxWidth(), LARGEST));
      geometry.setAtIndex(JAVA_INT, 3, pixels(config.maxHeight(), LARGEST));
      long hints = (least ? HINT_MIN_SIZE : 0) | (most ? HINT_MAX_SIZE : 0);
      GEOMETRY_HINTS.call(window.address(), 0, geometry.address(), hints);
    }
  }

  private void position() {
    if (config.x().isPresent() && config.y().isPresent()) {
      MOVE.call(
          window.address(),
          Math.round(config.x().getAsDouble()),
          Math.round(config.y().getAsDouble()));
    } else if (config.center()) {
      POSITION.call(window.address(), POSITION_CENTER);
    }
  }

  private void looks() {
    set(DECORATED, config.decorations());
    set(DELETABLE, config.closable());
    if (config.transparent()) {
      long visual = RGBA_VISUAL.call(SCREEN.call(window.address()));
      if (visual != 0) {
        SET_VISUAL.call(window.address(), visual);
      }
      APP_PAINTABLE.call(window.address(), 1);
    }
    config.theme().ifPresent(theme -> AppTheme.set(Optional.of(theme)));
  }

  private void stacking() {
    set(KEEP_ABOVE, config.alwaysOnTop());
    set(KEEP_BELOW, config.alwaysOnBottom());
    set(SKIP_TASKBAR, config.skipTaskbar());
    if (config.visibleOnAllWorkspaces()) {
      STICK.call(window.address());
    }
  }

  private void focus() {
    set(FOCUS_ON_MAP, config.focus());
    set(ACCEPT_FOCUS, config.focusable());
  }

  private void buttons() {
    if (config.minimizable() && config.maximizable()) {
      return;
    }
    long functions =
        FUNCTION_MOVE
            | FUNCTION_CLOSE
            | (config.resizable() ? FUNCTION_RESIZE : 0)
            | (config.minimizable() ? FUNCTION_MINIMIZE : 0)
            | (config.maximizable() ? FUNCTION_MAXIMIZE : 0);
    REALIZE.call(window.address());
    SET_FUNCTIONS.call(GDK_WINDOW.nonNull(GDK_WINDOW.call(window.address())), functions);
  }

  private void set(NativeFunction setter, boolean value) {
    setter.call(window.address(), value ? 1 : 0);
  }

  private static int pixels(OptionalDouble length, int otherwise) {
    return length.isPresent() ? (int) Math.round(length.getAsDouble()) : otherwise;
  }
}
