package dev.elnath.codec;

/// Makes a string of the bytes between two quotes, which have been checked before.
final class Unescaped {
  private Unescaped() {}

  /// @param text UTF-8, in which halves of surrogate pairs may stand by themselves
  static String text(byte[] text, int begin, int end) {
    char[] out = new char[end - begin];
    int length = 0;
    int at = begin;
    while (at < end) {
      int first = text[at++];
      if (first == '\\') {
        int escape = text[at++];
        out[length++] = escape == 'u' ? hexadecimal(text, at) : simple(escape);
        at += escape == 'u' ? 4 : 0;
      } else if (first >= 0) {
        out[length++] = (char) first;
      } else if (first < (byte) 0xE0) {
        out[length++] = (char) ((first & 0x1F) << 6 | rest(text, at));
        at++;
      } else if (first < (byte) 0xF0) {
        out[length++] = (char) ((first & 0x0F) << 12 | rest(text, at) << 6 | rest(text, at + 1));
        at += 2;
      } else {
        int point =
            (first & 0x07) << 18
                | rest(text, at) << 12
                | rest(text, at + 1) << 6
                | rest(text, at + 2);
        out[length++] = Character.highSurrogate(point);
        out[length++] = Character.lowSurrogate(point);
        at += 3;
      }
    }
    return new String(out, 0, length);
  }

  /// Whether a string has half of a surrogate pair, which no text of Unicode has.
  static boolean isHalved(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Character.isSurrogate(unit)) {
        boolean pair =
            Character.isHighSurrogate(unit)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
        if (!pair) {
          return true;
        }
        at++;
      }
    }
    return false;
  }

  /// The value of a hexadecimal digit, or -1.
  static int digit(int character) {
    if (character >= '0' && character <= '9') {
      return character - '0';
    }
    int letter = character | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  private static char hexadecimal(byte[] text, int at) {
    return (char)
        (digit(text[at]) << 12
            | digit(text[at + 1]) << 8
            | digit(text[at + 2]) << 4
            | digit(text[at + 3]));
  }

  private static char simple(int escape) {
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> (char) escape;
    };
  }

  private static int rest(byte[] text, int at) {
    return text[at] & 0x3F;
  }
}
