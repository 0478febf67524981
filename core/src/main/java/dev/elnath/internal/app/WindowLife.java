package dev.elnath.internal.app;

/// Told of what concerns more than one window. Main thread.
interface WindowLife {
  /// Somebody wants to close a window.
  ///
  /// @return whether it may close
  boolean closeRequested(AppWindow window);

  /// A window is gone.
  void destroyed(AppWindow window);
}
