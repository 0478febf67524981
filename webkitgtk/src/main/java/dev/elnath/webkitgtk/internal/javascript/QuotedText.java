package dev.elnath.webkitgtk.internal.javascript;

/// Texts as quoted literals, in which lone surrogates and NUL survive native calls that want
/// well-formed, NUL-terminated text.
public final class QuotedText {
  private QuotedText() {}

  /// Whether every surrogate has its partner.
  public static boolean isWellFormed(String text) {
    int length = text.length();
    for (int index = 0; index < length; index++) {
      if (isLone(text, index)) {
        return false;
      }
      if (Character.isHighSurrogate(text.charAt(index))) {
        index++;
      }
    }
    return true;
  }

  /// The text in quotes, with control characters and lone surrogates escaped.
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      if (unit == '"' || unit == '\\') {
        quoted.append('\\').append(unit);
      } else if (unit < ' ' || isLone(text, index)) {
        quoted.append("\\u%04x".formatted((int) unit));
      } else {
        quoted.append(unit);
      }
    }
    return quoted.append('"').toString();
  }

  /// The text that a literal of JavaScriptCore's stands for.
  ///
  /// @throws IllegalArgumentException if it is no literal
  static String unquote(String quoted) {
    int end = quoted.length() - 1;
    if (end < 1 || quoted.charAt(0) != '"' || quoted.charAt(end) != '"') {
      throw new IllegalArgumentException("A quoted text was expected of JavaScriptCore");
    }
    StringBuilder text = new StringBuilder(end);
    int index = 1;
    while (index < end) {
      char unit = quoted.charAt(index++);
      if (unit != '\\') {
        text.append(unit);
        continue;
      }
      char escape = quoted.charAt(index++);
      if (escape == 'u') {
        text.append((char) Integer.parseInt(quoted, index, index + 4, 16));
        index += 4;
      } else {
        text.append(unescape(escape));
      }
    }
    return text.toString();
  }

  private static char unescape(char escape) {
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escape;
    };
  }

  private static boolean isLone(String text, int index) {
    char unit = text.charAt(index);
    if (Character.isHighSurrogate(unit)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(unit)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
