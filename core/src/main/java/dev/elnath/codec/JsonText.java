package dev.elnath.codec;

import java.nio.charset.StandardCharsets;

/// The bytes of one JSON text and how far they have been read; the words for what is wrong with it.
abstract sealed class JsonText permits JsonStrings {
  private static final int LONGEST_WORD = 256;

  private static final byte[] NOTHING = {};

  byte[] text = NOTHING;

  /// Whether the text was made of a string: columns count its characters, and halves of surrogate
  /// pairs may stand in it.
  boolean ofString;

  /// The next byte to look at.
  int at;

  /// Begins a text.
  final void open(byte[] opened, boolean madeOfString) {
    text = opened;
    ofString = madeOfString;
    at = 0;
  }

  /// Keeps nothing of the text.
  final void close() {
    text = NOTHING;
    at = 0;
  }

  /// Passes white space, and answers the next byte without passing it, or -1 at the end.
  final int space() {
    while (at < text.length) {
      int next = text[at] & 0xFF;
      if (next > ' ') {
        return next;
      }
      if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
        throw malformed(
            "Illegal character ("
                + shown(next)
                + "): only regular white space (\\r, \\n, \\t) is allowed between tokens",
            at);
      }
      at++;
    }
    return -1;
  }

  /// A failure that tells where it is.
  final MalformedJsonException malformed(String problem, int where) {
    return new MalformedJsonException(problem + location(where));
  }

  final MalformedJsonException ended(String within) {
    return malformed("Unexpected end-of-input" + within, text.length);
  }

  /// What stands at a place should not.
  final MalformedJsonException unexpected(int where, String why) {
    return malformed("Unexpected character (" + shown(character(where)) + ")" + why, where);
  }

  /// What stands at a place is a word, and none of JSON's.
  final MalformedJsonException unknownWord(int from) {
    int end = from;
    while (end < text.length && isOfWord(text[end])) {
      end++;
    }
    String word = new String(text, from, end - from, StandardCharsets.UTF_8);
    return malformed(
        "Unrecognized token '"
            + (word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) + "..." : word)
            + "': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or"
            + " 'false')",
        from);
  }

  static boolean isOfWord(int character) {
    return character < 0
        || (character >= '0' && character <= '9')
        || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || character == '_'
        || character == '$';
  }

  static String shown(int character) {
    if (character < ' ') {
      return "(CTRL-CHAR, code " + character + ")";
    }
    String code = character > 0xFF ? " / 0x" + Integer.toHexString(character) : "";
    return "'" + Character.toString(character) + "' (code " + character + code + ")";
  }

  final int character(int where) {
    int length = Math.min(4, text.length - where);
    return text[where] >= 0
        ? text[where]
        : new String(text, where, length, StandardCharsets.UTF_8).codePointAt(0);
  }

  /// Line and column of a place, both from 1.
  final String location(int where) {
    int line = 1;
    int column = 1;
    for (int before = 0; before < where; before++) {
      int unit = text[before];
      boolean ends = unit == '\n' || (unit == '\r' && !isAt(before + 1, '\n'));
      if (ends) {
        line++;
        column = 1;
      } else if (ofString) {
        column += units(unit);
      } else {
        column++;
      }
    }
    return " at line " + line + " column " + column;
  }

  /// Characters of a string that a byte of UTF-8 begins.
  private static int units(int unit) {
    if (unit >= 0) {
      return 1;
    }
    return switch (unit & 0xF0) {
      case 0xF0 -> 2;
      case 0xC0, 0xD0, 0xE0 -> 1;
      default -> 0;
    };
  }

  private boolean isAt(int where, char character) {
    return where < text.length && text[where] == character;
  }
}
