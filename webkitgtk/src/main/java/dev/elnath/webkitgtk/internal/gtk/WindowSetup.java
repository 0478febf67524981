package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.config.WindowConfig;
import dev.elnath.platform.WindowFlag;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.window.Position;
import dev.elnath.window.SizeLimits;

/// Gives a new window what its configuration asks for. Main thread.
public final class WindowSetup {
  private static final NativeFunction DEFAULT_SIZE =
      new NativeFunction("gtk_window_set_default_size");
  private static final NativeFunction POSITION = new NativeFunction("gtk_window_set_position");
  private static final NativeFunction FOCUS_ON_MAP =
      new NativeFunction("gtk_window_set_focus_on_map");
  private static final NativeFunction SCREEN = new NativeFunction("gtk_widget_get_screen");
  private static final NativeFunction RGBA_VISUAL =
      new NativeFunction("gdk_screen_get_rgba_visual");
  private static final NativeFunction SET_VISUAL = new NativeFunction("gtk_widget_set_visual");
  private static final NativeFunction APP_PAINTABLE =
      new NativeFunction("gtk_widget_set_app_paintable");

  private static final long POSITION_CENTER = 1;

  private WindowSetup() {}

  /// Does all of it; the window is not shown yet.
  public static void apply(
      GObject window, WindowConfig config, WindowGeometry geometry, WindowFlags flags) {
    looks(window, config);
    WorkArea.Size size = WorkArea.fit(config);
    DEFAULT_SIZE.call(window.address(), size.width(), size.height());
    SizeLimits limits =
        new SizeLimits(
            config.minWidth(), config.minHeight(), config.maxWidth(), config.maxHeight());
    if (limits.isAny()) {
      geometry.setLimits(limits);
    }
    position(window, config, geometry);
    flags(config, flags);
    FOCUS_ON_MAP.call(window.address(), config.focus() ? 1 : 0);
  }

  private static void position(GObject window, WindowConfig config, WindowGeometry geometry) {
    if (config.x().isPresent() && config.y().isPresent()) {
      geometry.setPosition(
          new Position.Logical(config.x().getAsDouble(), config.y().getAsDouble()));
    } else if (config.center()) {
      POSITION.call(window.address(), POSITION_CENTER);
    }
  }

  private static void looks(GObject window, WindowConfig config) {
    if (config.transparent()) {
      long visual = RGBA_VISUAL.call(SCREEN.call(window.address()));
      if (visual != 0) {
        SET_VISUAL.call(window.address(), visual);
      }
      APP_PAINTABLE.call(window.address(), 1);
    }
  }

  private static void flags(WindowConfig config, WindowFlags flags) {
    flags.setInitially(WindowFlag.RESIZABLE, config.resizable());
    flags.setInitially(WindowFlag.DECORATED, config.decorations());
    flags.setInitially(WindowFlag.CLOSABLE, config.closable());
    flags.setInitially(WindowFlag.MINIMIZABLE, config.minimizable());
    flags.setInitially(WindowFlag.MAXIMIZABLE, config.maximizable());
    flags.setInitially(WindowFlag.ALWAYS_ON_TOP, config.alwaysOnTop());
    flags.setInitially(WindowFlag.ALWAYS_ON_BOTTOM, config.alwaysOnBottom());
    flags.setInitially(WindowFlag.SKIP_TASKBAR, config.skipTaskbar());
    flags.setInitially(WindowFlag.ON_ALL_WORKSPACES, config.visibleOnAllWorkspaces());
    flags.setInitially(WindowFlag.FOCUSABLE, config.focusable());
    flags.setInitially(WindowFlag.CONTENT_PROTECTED, config.contentProtected());
    flags.setInitially(WindowFlag.MAXIMIZED, config.maximized());
    flags.setInitially(WindowFlag.FULLSCREEN, config.fullscreen());
  }
}
