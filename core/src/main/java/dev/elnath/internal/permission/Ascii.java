package dev.elnath.internal.permission;

/// The letters and digits that names on the wire are made of.
final class Ascii {
  private Ascii() {}

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetterOrDigit(int c) {
    return isLetter(c) || isDigit(c);
  }
}
