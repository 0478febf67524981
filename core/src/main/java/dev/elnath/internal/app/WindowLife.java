package dev.elnath.internal.app;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.window.Bounds;
import dev.elnath.window.DragEvent;
import dev.elnath.window.WindowEvent;
import java.util.Optional;

/// Told of what concerns more than one window.
interface WindowLife {
  /// Somebody wants to close a window. Main thread.
  ///
  /// @return whether it may close
  boolean closeRequested(AppWindow window);

  /// Something happened to a window. Main thread.
  void happened(AppWindow window, WindowEvent event);

  /// Files are dragged over a web view. Main thread.
  void dragged(AppWebview webview, DragEvent drag);

  /// A web view is gone. Main thread.
  void closed(AppWebview webview);

  /// A window is gone, after its web views. Main thread.
  void destroyed(AppWindow window);

  /// Makes a web view in a window that stands. Any thread.
  AppWebview addWebview(AppWindow window, WindowConfig config, Bounds bounds);

  /// Sets the theme of all windows. Any thread.
  void setTheme(Optional<Theme> theme);
}
