package dev.elnath.codec;

/// Looks for what the JSON library lets through in texts: it takes a letter of another script for
/// the hexadecimal digit that has the same last eight bits.
final class Escapes {
  private static final String START = "\\u";
  private static final int LENGTH = 6;

  private Escapes() {}

  /// @throws MalformedJsonException if the text has an escape of other than ASCII characters
  static void check(String text) {
    for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 2)) {
      int end = Math.min(at + LENGTH, text.length());
      for (int digit = at + 2; digit < end; digit++) {
        if (text.charAt(digit) > '~' && isEscape(text, at)) {
          throw new MalformedJsonException(
              "\"%s\" is no escape, at character %d".formatted(text.substring(at, end), at + 1));
        }
      }
    }
  }

  /// Whether the backslash is not itself escaped.
  private static boolean isEscape(String text, int backslash) {
    int before = backslash;
    while (before > 0 && text.charAt(before - 1) == '\\') {
      before--;
    }
    return (backslash - before) % 2 == 0;
  }
}
