package dev.elnath.permission;

/// Where something was written, so that a message can lead there.
///
/// @param file the name of the file or of whatever else held the text
/// @param line from 1, or 0 where there are no lines
/// @param column from 1, or 0 where there are no columns
public record SourcePosition(String file, int line, int column) {
  /// Written in the program itself and not in a file.
  public static final SourcePosition PROGRAM = new SourcePosition("the program", 0, 0);

  /// `file:line:column`, or the file alone where there are no lines.
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
