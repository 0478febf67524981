package dev.elnath.codec;

/// Cuts what a page sent to a length that a message can carry.
final class Excerpt {
  private static final int MAX = 120;

  private Excerpt() {}

  static String of(String text) {
    return text.length() <= MAX ? text : text.substring(0, MAX) + "…";
  }
}
