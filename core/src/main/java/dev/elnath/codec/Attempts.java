package dev.elnath.codec;

/// Counts how often parts of one text were read again to find the variant that fits. Untagged
/// variants inside each other multiply, so a page could make a short text take very long.
final class Attempts {
  private static final int MAX = 10_000;

  private int made;

  /// @throws MalformedJsonException if there have been too many
  void count() {
    made++;
    if (made > MAX) {
      throw new MalformedJsonException(
          "untagged variants are nested so that more than " + MAX + " readings would be tried");
    }
  }
}
