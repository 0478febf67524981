package dev.elnath.fuzz;

import java.nio.charset.StandardCharsets;

/// What a target makes of the bytes that it is given, and how it says that a property does not
/// hold.
public final class Input {
  private Input() {}

  /// The bytes as text; what is no UTF-8 becomes other characters.
  public static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// The text in parts that line feeds part; those that are missing are empty.
  public static String[] lines(byte[] bytes, int count) {
    String[] given = text(bytes).split("\n", count);
    String[] lines = new String[count];
    for (int line = 0; line < count; line++) {
      lines[line] = line < given.length ? given[line] : "";
    }
    return lines;
  }

  /// @throws AssertionError if the property does not hold
  public static void hold(boolean property, String otherwise) {
    if (!property) {
      throw new AssertionError(otherwise);
    }
  }
}
