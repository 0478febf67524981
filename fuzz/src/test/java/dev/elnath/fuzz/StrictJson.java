package dev.elnath.fuzz;

/// Whether a text is JSON as RFC 8259 has it, and nothing more: a second opinion on what the reader
/// accepts. Recursive, so for short texts only.
public final class StrictJson {
  private final String text;
  private int at;

  private StrictJson(String text) {
    this.text = text;
  }

  /// Whether the whole text is one value with white space around it.
  public static boolean isValid(String text) {
    StrictJson json = new StrictJson(text);
    json.space();
    if (!json.value()) {
      return false;
    }
    json.space();
    return json.at == text.length();
  }

  private boolean value() {
    return switch (peek()) {
      case '{' -> list('}', true);
      case '[' -> list(']', false);
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private boolean list(char end, boolean named) {
    at++;
    space();
    if (take(end)) {
      return true;
    }
    do {
      space();
      if (named) {
        if (!string()) {
          return false;
        }
        space();
        if (!take(':')) {
          return false;
        }
        space();
      }
      if (!value()) {
        return false;
      }
      space();
    } while (take(','));
    return take(end);
  }

  private boolean string() {
    if (!take('"')) {
      return false;
    }
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return true;
      } else if (c < ' ') {
        return false;
      } else if (c == '\\' && !escape()) {
        return false;
      }
    }
    return false;
  }

  private boolean escape() {
    char c = peek();
    at++;
    if (c != 'u') {
      return "\"\\/bfnrt".indexOf(c) >= 0;
    }
    for (int digit = 0; digit < 4; digit++) {
      if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
        return false;
      }
      at++;
    }
    return true;
  }

  private boolean number() {
    take('-');
    if (!take('0') && !digits()) {
      return false;
    }
    if (take('.') && !digits()) {
      return false;
    }
    if (take('e') || take('E')) {
      if (!take('+')) {
        take('-');
      }
      return digits();
    }
    return true;
  }

  private boolean digits() {
    int from = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at > from;
  }

  private boolean word(String word) {
    boolean there = text.startsWith(word, at);
    at += word.length();
    return there;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\uffff';
  }
}
