package dev.elnath.toml;

import java.util.List;
import org.tomlj.TomlPosition;

/// The lines of a text, to find where an element of an array begins: the library tells only where
/// the bracket or the comma before it is.
record Lines(List<String> lines) {
  static Lines of(String text) {
    return new Lines(text.lines().toList());
  }

  /// Where the value begins that follows a bracket or a comma; the same place if none is there.
  TomlPosition valueAfter(TomlPosition mark) {
    int line = mark.line();
    int column = mark.column();
    if ("[,".indexOf(at(line, column)) < 0 || at(line, column) == '[' && at(line, column + 1) == '[') {
      return mark;
    }
    column++;
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

  private static final char END = '\0';

  private char at(int line, int column) {
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    return column <= text.length() ? text.charAt(column - 1) : END;
  }
}
