package dev.elnath.platform;

/// What a web view can be told to do with the text and the selection that the user is at.
public enum EditCommand {
  /// Copies the selection.
  COPY,
  /// Cuts it out.
  CUT,
  /// Pastes.
  PASTE,
  /// Selects everything.
  SELECT_ALL,
  /// Takes the latest edit back.
  UNDO,
  /// Does it again.
  REDO
}
