package dev.elnath.internal.permission;

import java.util.HexFormat;

/// How the name of a command or a file is spelled in a table that a build writes, whatever
/// characters it has: in printable ASCII without spaces, two names never alike. The usual names
/// stay as they are.
public final class PrintableKey {
  private static final String ESCAPE = "\\u";
  private static final int DIGITS = 4;

  private PrintableKey() {}

  /// The key of a name.
  public static String of(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isPlain(name.charAt(i))) {
        return escaped(name);
      }
    }
    return name;
  }

  /// The name that a key is of.
  ///
  /// @throws IllegalArgumentException if it is none's
  /// @throws IndexOutOfBoundsException likewise
  static String name(String key) {
    StringBuilder name = new StringBuilder();
    int from = 0;
    for (int at = key.indexOf(ESCAPE); at >= 0; at = key.indexOf(ESCAPE, from)) {
      int digits = at + ESCAPE.length();
      name.append(key, from, at);
      from = digits + DIGITS;
      name.append((char) HexFormat.fromHexDigits(key, digits, from));
    }
    return name.append(key, from, key.length()).toString();
  }

  private static String escaped(String name) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isPlain(c)) {
        key.append(c);
      } else {
        key.append(ESCAPE).append(HexFormat.of().toHexDigits(c));
      }
    }
    return key.toString();
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c <= '~' && c != '\\';
  }
}
