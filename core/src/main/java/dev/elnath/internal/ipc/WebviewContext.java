package dev.elnath.internal.ipc;

/// What a call may ask about the web view that it came from.
public interface WebviewContext {
  /// The web view's label.
  String label();

  /// The label of the window that it is in.
  String windowLabel();

  /// A value by type: the application, the web view, the window, or what the program manages.
  ///
  /// @throws IllegalStateException if there is none
  <T> T supply(Class<T> type);
}
