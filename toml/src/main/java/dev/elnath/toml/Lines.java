package dev.elnath.toml;

import java.util.List;
import org.tomlj.TomlPosition;

/// The lines of a text, to find where an element of an array begins: the library tells only where
/// the bracket or the comma before it is.
record Lines(List<String> lines) {
  private static final char END = '\0';

  static Lines of(String text) {
    return new Lines(text.lines().toList());
  }

  /// Where the value begins that follows a bracket or a comma; the same place if none is there.
  TomlPosition valueAfter(TomlPosition mark) {
    int line = mark.line();
    int column = mark.column();
    char found = at(line, column);
    boolean isTable = found == '[' && at(line, column + 1) == '[';
    if (isTable || (found != '[' && found != ',')) {
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

  private char at(int line, int column) {
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    return column <= text.length() ? text.charAt(column - 1) : END;
  }
}
