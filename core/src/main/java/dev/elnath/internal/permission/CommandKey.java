package dev.elnath.internal.permission;

import java.util.HexFormat;

/// How a command's name is spelled in a table that a build writes, whatever characters it has: in
/// printable ASCII without spaces, two names never alike. The usual names stay as they are.
final class CommandKey {
  private static final String ESCAPE = "\\u";
  private static final int DIGITS = 4;

  private CommandKey() {}

  static String of(String command) {
    for (int i = 0; i < command.length(); i++) {
      if (!isPlain(command.charAt(i))) {
        return escaped(command);
      }
    }
    return command;
  }

  /// The name that a key is of.
  ///
  /// @throws IllegalArgumentException if it is none's
  /// @throws IndexOutOfBoundsException likewise
  static String command(String key) {
    StringBuilder command = new StringBuilder();
    int from = 0;
    for (int at = key.indexOf(ESCAPE); at >= 0; at = key.indexOf(ESCAPE, from)) {
      int digits = at + ESCAPE.length();
      command.append(key, from, at);
      from = digits + DIGITS;
      command.append((char) HexFormat.fromHexDigits(key, digits, from));
    }
    return command.append(key, from, key.length()).toString();
  }

  private static String escaped(String command) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
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
