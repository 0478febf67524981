package dev.elnath.internal.app;

import dev.elnath.window.Webview;

/// Told of what concerns more than one window. Main thread.
interface WindowLife {
  /// Somebody wants to close a window.
  ///
  /// @return whether it may close
  boolean closeRequested(AppWindow window);

  /// The web process of a web view has ended. Main thread.
  ///
  /// @return whether the program itself sees to what comes next
  boolean webProcessEnded(Webview webview, String reason);

  /// A window is gone.
  void destroyed(AppWindow window);
}
