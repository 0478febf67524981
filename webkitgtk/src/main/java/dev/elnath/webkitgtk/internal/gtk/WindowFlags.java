package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.platform.WindowFlag;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import java.util.EnumSet;
import java.util.Set;

/// What one window is and is not. Where the window manager decides, what it says counts; else what
/// was asked for. Main thread.
public final class WindowFlags {
  private static final NativeFunction RESIZABLE = new NativeFunction("gtk_window_set_resizable");
  private static final NativeFunction SIZE_REQUEST =
      new NativeFunction("gtk_widget_set_size_request");
  private static final NativeFunction SENSITIVE = new NativeFunction("gtk_widget_set_sensitive");
  private static final NativeFunction DELETABLE = new NativeFunction("gtk_window_set_deletable");
  private static final NativeFunction DECORATED = new NativeFunction("gtk_window_set_decorated");
  private static final NativeFunction FULLSCREEN = new NativeFunction("gtk_window_fullscreen");
  private static final NativeFunction UNFULLSCREEN = new NativeFunction("gtk_window_unfullscreen");
  private static final NativeFunction MAXIMIZE = new NativeFunction("gtk_window_maximize");
  private static final NativeFunction UNMAXIMIZE = new NativeFunction("gtk_window_unmaximize");
  private static final NativeFunction IS_MAXIMIZED = new NativeFunction("gtk_window_is_maximized");
  private static final NativeFunction ICONIFY = new NativeFunction("gtk_window_iconify");
  private static final NativeFunction DEICONIFY = new NativeFunction("gtk_window_deiconify");
  private static final NativeFunction STICK = new NativeFunction("gtk_window_stick");
  private static final NativeFunction UNSTICK = new NativeFunction("gtk_window_unstick");
  private static final NativeFunction KEEP_ABOVE = new NativeFunction("gtk_window_set_keep_above");
  private static final NativeFunction KEEP_BELOW = new NativeFunction("gtk_window_set_keep_below");
  private static final NativeFunction SKIP_TASKBAR =
      new NativeFunction("gtk_window_set_skip_taskbar_hint");
  private static final NativeFunction ACCEPT_FOCUS =
      new NativeFunction("gtk_window_set_accept_focus");
  private static final NativeFunction SHOW = new NativeFunction("gtk_widget_show");
  private static final NativeFunction HIDE = new NativeFunction("gtk_widget_hide");
  private static final NativeFunction IS_VISIBLE = new NativeFunction("gtk_widget_get_visible");
  private static final NativeFunction IS_ACTIVE = new NativeFunction("gtk_window_is_active");
  private static final NativeFunction REALIZE = new NativeFunction("gtk_widget_realize");
  private static final NativeFunction GDK_WINDOW = new NativeFunction("gtk_widget_get_window");
  private static final NativeFunction STATE = new NativeFunction("gdk_window_get_state");
  private static final NativeFunction SET_FUNCTIONS =
      new NativeFunction("gdk_window_set_functions");

  private static final int STATE_ICONIFIED = 1 << 1;
  private static final int STATE_FULLSCREEN = 1 << 4;
  private static final long FUNCTION_RESIZE = 1 << 1;
  private static final long FUNCTION_MOVE = 1 << 2;
  private static final long FUNCTION_MINIMIZE = 1 << 3;
  private static final long FUNCTION_MAXIMIZE = 1 << 4;
  private static final long FUNCTION_CLOSE = 1 << 5;

  private final GObject window;
  private final WindowGeometry geometry;
  private final WindowPointer pointer;
  private final Set<WindowFlag> wanted =
      EnumSet.of(
          WindowFlag.RESIZABLE,
          WindowFlag.ENABLED,
          WindowFlag.MAXIMIZABLE,
          WindowFlag.MINIMIZABLE,
          WindowFlag.CLOSABLE,
          WindowFlag.DECORATED,
          WindowFlag.SHADOW,
          WindowFlag.FOCUSABLE,
          WindowFlag.CURSOR_VISIBLE);
  private boolean functionsSet;

  /// @param window a new one
  public WindowFlags(GObject window, WindowGeometry geometry, WindowPointer pointer) {
    this.window = window;
    this.geometry = geometry;
    this.pointer = pointer;
  }

  /// Whether it is what a flag says.
  public boolean is(WindowFlag flag) {
    return switch (flag) {
      case VISIBLE -> NativeFunction.asBoolean(IS_VISIBLE.call(window.address()));
      case FOCUSED -> NativeFunction.asBoolean(IS_ACTIVE.call(window.address()));
      case MAXIMIZED -> NativeFunction.asBoolean(IS_MAXIMIZED.call(window.address()));
      case MINIMIZED -> isInState(STATE_ICONIFIED);
      case FULLSCREEN -> isInState(STATE_FULLSCREEN);
      default -> wanted.contains(flag);
    };
  }

  /// Makes it what a flag says, unless it is as far as is known.
  void setInitially(WindowFlag flag, boolean value) {
    if (wanted.contains(flag) != value) {
      set(flag, value);
    }
  }

  /// Makes it what a flag says. Of shadows and of pictures that others take, desktops on Linux know
  /// nothing.
  public void set(WindowFlag flag, boolean value) {
    if (value) {
      wanted.add(flag);
    } else {
      wanted.remove(flag);
    }
    switch (flag) {
      case RESIZABLE -> setResizable(value);
      case ENABLED -> tell(SENSITIVE, value);
      case MAXIMIZABLE, MINIMIZABLE -> setFunctions();
      case CLOSABLE -> {
        tell(DELETABLE, value);
        setFunctions();
        TitleBars.showButtons();
      }
      case DECORATED -> tell(DECORATED, value);
      case ALWAYS_ON_TOP -> tell(KEEP_ABOVE, value);
      case ALWAYS_ON_BOTTOM -> tell(KEEP_BELOW, value);
      case FULLSCREEN -> (value ? FULLSCREEN : UNFULLSCREEN).call(window.address());
      case MAXIMIZED -> (value ? MAXIMIZE : UNMAXIMIZE).call(window.address());
      case MINIMIZED -> (value ? ICONIFY : DEICONIFY).call(window.address());
      case VISIBLE -> (value ? SHOW : HIDE).call(window.address());
      case FOCUSABLE -> tell(ACCEPT_FOCUS, value);
      case SKIP_TASKBAR -> tell(SKIP_TASKBAR, value);
      case ON_ALL_WORKSPACES -> (value ? STICK : UNSTICK).call(window.address());
      case CURSOR_GRABBED -> pointer.setGrabbed(value);
      case CURSOR_VISIBLE -> pointer.setVisible(value);
      case CURSOR_IGNORED -> pointer.setIgnored(value);
      case FOCUSED, SHADOW, CONTENT_PROTECTED -> {}
    }
  }

  /// GTK gives a window of fixed size no more than its content requests.
  private void setResizable(boolean value) {
    Pair size = geometry.size();
    SIZE_REQUEST.call(
        window.address(), value ? -1 : size.horizontal(), value ? -1 : size.vertical());
    tell(RESIZABLE, value);
    if (functionsSet) {
      setFunctions();
    }
  }

  private void setFunctions() {
    functionsSet = true;
    long functions =
        FUNCTION_MOVE
            | (wanted.contains(WindowFlag.CLOSABLE) ? FUNCTION_CLOSE : 0)
            | (wanted.contains(WindowFlag.RESIZABLE) ? FUNCTION_RESIZE : 0)
            | (wanted.contains(WindowFlag.MINIMIZABLE) ? FUNCTION_MINIMIZE : 0)
            | (wanted.contains(WindowFlag.MAXIMIZABLE) ? FUNCTION_MAXIMIZE : 0);
    REALIZE.call(window.address());
    SET_FUNCTIONS.call(GDK_WINDOW.nonNull(GDK_WINDOW.call(window.address())), functions);
  }

  private boolean isInState(int bit) {
    long drawn = GDK_WINDOW.call(window.address());
    return drawn != 0 && (NativeFunction.asInt(STATE.call(drawn)) & bit) != 0;
  }

  private void tell(NativeFunction setter, boolean value) {
    setter.call(window.address(), value ? 1 : 0);
  }
}
