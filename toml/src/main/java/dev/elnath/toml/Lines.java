package dev.elnath.toml;

import java.util.List;
import org.tomlj.TomlPosition;

/// The lines of a text, to find where an element of an array begins: the library tells only where
/// the white space before it begins.
record Lines(List<String> lines) {
  private static final char END = '\0';

  static Lines of(String text) {
    return new Lines(text.lines().toList());
  }

  /// Where a value begins, behind white space and comments; the same place if there is none.
  TomlPosition valueFrom(TomlPosition mark) {
    int line = mark.line();
    int column = mark.column();
    while (line <= lines.size()) {
      char next = at(line, column);
      if (next == END || next == '#') {
        line++;
        column = 1;
      } else if (Character.isWhitespace(next)) {
        column++;
      } else {
        return TomlPosition.positionAt(line, column);
      }
    }
    return mark;
  }

  private char at(int line, int column) {
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    return column <= text.length() ? text.charAt(column - 1) : END;
  }
}
