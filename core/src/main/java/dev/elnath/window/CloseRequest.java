package dev.elnath.window;

/// The wish to close a window, which who hears of it may refuse.
public interface CloseRequest {
  /// Keeps the window open.
  void prevent();
}
