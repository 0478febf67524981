package dev.elnath.platform;

/// What a window either is or is not.
public enum WindowFlag {
  /// The user may change its size.
  RESIZABLE,
  /// It takes input.
  ENABLED,
  /// It has a button to maximise it.
  MAXIMIZABLE,
  /// It has a button to minimise it.
  MINIMIZABLE,
  /// It has a button to close it.
  CLOSABLE,
  /// It has a title bar and a frame.
  DECORATED,
  /// It has a shadow, where the program can choose.
  SHADOW,
  /// It is above all others.
  ALWAYS_ON_TOP,
  /// It is below all others.
  ALWAYS_ON_BOTTOM,
  /// Others cannot take pictures of it, where the system can see to that.
  CONTENT_PROTECTED,
  /// It covers the monitor.
  FULLSCREEN,
  /// It fills the monitor's work area.
  MAXIMIZED,
  /// It is an icon.
  MINIMIZED,
  /// It is on the screen, if perhaps behind others.
  VISIBLE,
  /// It can have the keyboard.
  FOCUSABLE,
  /// It has the keyboard. Can be asked for only; see [PlatformWindow#focus].
  FOCUSED,
  /// The list of windows leaves it out.
  SKIP_TASKBAR,
  /// The pointer stays with it.
  CURSOR_GRABBED,
  /// The pointer can be seen over it.
  CURSOR_VISIBLE,
  /// The pointer reaches what is behind it.
  CURSOR_IGNORED,
  /// It is on every workspace.
  ON_ALL_WORKSPACES
}
