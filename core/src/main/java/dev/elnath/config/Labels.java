package dev.elnath.config;

/// What windows and web views may be called.
public final class Labels {
  private Labels() {}

  /// Whether a text is made of letters and digits of any script, `-`, `/`, `:` and `_`, and is not
  /// empty.
  public static boolean isValid(String label) {
    return !label.isEmpty()
        && label
            .codePoints()
            .allMatch(point -> Character.isLetterOrDigit(point) || "-/:_".indexOf(point) >= 0);
  }
}
