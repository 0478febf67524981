package dev.elnath.window;

import dev.elnath.config.WindowConfig.Theme;

/// What happened to a window (section 4.1).
public sealed interface WindowEvent {
  /// Its content has another size.
  record Resized(Size.Physical size) implements WindowEvent {}

  /// Its frame is in another place.
  record Moved(Position.Physical position) implements WindowEvent {}

  /// It has the keyboard now.
  record Focused() implements WindowEvent {}

  /// It has the keyboard no longer.
  record Blurred() implements WindowEvent {}

  /// It is on a monitor of another scale factor.
  record ScaleFactorChanged(double scaleFactor, Size.Physical size) implements WindowEvent {}

  /// The desktop, or the program, wants another theme.
  record ThemeChanged(Theme theme) implements WindowEvent {}

  /// Somebody wants to close it.
  record CloseRequested() implements WindowEvent {}

  /// It is gone. Nothing is told after this.
  record Destroyed() implements WindowEvent {}

  /// Files are dragged over one of its web views.
  ///
  /// @param webview the label of the web view
  record Dragged(String webview, DragEvent drag) implements WindowEvent {}
}
