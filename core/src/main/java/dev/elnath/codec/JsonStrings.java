package dev.elnath.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads strings: checks every byte of one when it comes by, and makes it a [String] when it is
/// asked for.
abstract sealed class JsonStrings extends JsonText permits JsonNumbers {
  private static final byte PLAIN = 0;
  private static final byte QUOTE = 1;
  private static final byte BACKSLASH = 2;
  private static final byte CONTROL = 3;
  private static final byte MULTIPLE = 4;

  /// What each byte is inside a string.
  private static final byte[] KINDS = kinds();

  private static final int HAS_ESCAPES = 1;
  private static final int HAS_MULTIPLE = 2;
  private static final int HAS_HALVES = 4;

  /// Where the string, without its quotes, or the number begins that was read last.
  int begin;

  /// Where it ends.
  int end;

  private int features;

  /// Whether the string stands in the text as it is.
  final boolean isVerbatim() {
    return (features & (HAS_ESCAPES | HAS_HALVES)) == 0;
  }

  /// The string that was read last.
  final String string() {
    if (features == 0) {
      return new String(text, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
    return isVerbatim()
        ? new String(text, begin, end - begin, StandardCharsets.UTF_8)
        : Unescaped.text(text, begin, end);
  }

  /// Reads a string.
  ///
  /// @param from where its opening quote is
  /// @param called what a message calls it
  final void string(int from, String called) {
    byte[] bytes = text;
    int next = from + 1;
    features = 0;
    begin = next;
    while (next < bytes.length) {
      switch (KINDS[bytes[next] & 0xFF]) {
        case PLAIN -> next++;
        case QUOTE -> {
          end = next;
          at = next + 1;
          return;
        }
        case BACKSLASH -> next = escape(next);
        case MULTIPLE -> next = multiple(next);
        default ->
            throw malformed(
                "Illegal unquoted character ("
                    + shown(bytes[next])
                    + "): has to be escaped using backslash to be included in "
                    + called,
                next);
      }
    }
    throw ended(": was expecting closing quote for a " + called);
  }

  /// Reads a name, of which halves of surrogate pairs cannot be part.
  final void name(int from) {
    string(from, "name");
    boolean mayBeHalved = !isVerbatim();
    if (mayBeHalved || end - begin > JsonLimits.MAX_NAME_LENGTH) {
      String name = string();
      if (name.length() > JsonLimits.MAX_NAME_LENGTH) {
        throw malformed(
            "Name length ("
                + name.length()
                + ") exceeds the maximum allowed ("
                + JsonLimits.MAX_NAME_LENGTH
                + ")",
            from);
      }
      if (mayBeHalved && Unescaped.isHalved(name)) {
        throw malformed("Broken surrogate pair in property name", from);
      }
    }
  }

  /// Checks an escape and answers where it ends.
  private int escape(int backslash) {
    features |= HAS_ESCAPES;
    int digits = backslash + 2;
    if (digits > text.length) {
      throw ended(" in character escape sequence");
    }
    int letter = text[backslash + 1];
    if (letter == 'u') {
      checkDigits(backslash, digits);
      return digits + 4;
    }
    if ("\"\\/bfnrt".indexOf(letter) < 0) {
      throw malformed(
          "Unrecognized character escape " + shown(character(backslash + 1)), backslash + 1);
    }
    return digits;
  }

  private void checkDigits(int backslash, int from) {
    for (int digit = from; digit < from + 4; digit++) {
      if (digit >= text.length) {
        throw ended(" in character escape sequence");
      }
      if (text[digit] < 0) {
        throw noEscape(backslash);
      }
      if (Unescaped.digit(text[digit]) < 0) {
        throw unexpected(digit, ": expected a hex-digit for character escape sequence");
      }
    }
  }

  private MalformedJsonException noEscape(int backslash) {
    int before = new String(text, 0, backslash, StandardCharsets.UTF_8).length();
    int length = Math.min(text.length - backslash, 2 + 4 * 4);
    String from = new String(text, backslash, length, StandardCharsets.UTF_8);
    String escape = from.substring(0, Math.min(6, from.length()));
    return new MalformedJsonException(
        "\"" + escape + "\" is no escape, at character " + (before + 1));
  }

  /// Checks a character of several bytes and answers where it ends.
  private int multiple(int from) {
    features |= HAS_MULTIPLE;
    int first = text[from] & 0xFF;
    if (first < 0xC0 || first > 0xF4) {
      throw malformed("Invalid UTF-8 start byte 0x" + Integer.toHexString(first), from);
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    for (int rest = 1; rest < length; rest++) {
      int where = from + rest;
      if (where >= text.length) {
        throw ended(" in a character of UTF-8");
      }
      if ((text[where] & 0xC0) != 0x80) {
        throw malformed(
            "Invalid UTF-8 middle byte 0x" + Integer.toHexString(text[where] & 0xFF), where);
      }
    }
    checkShortest(first, text[from + 1] & 0xFF, from);
    return from + length;
  }

  private void checkShortest(int first, int second, int from) {
    boolean isOverlong =
        first < 0xC2 || (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    if (isOverlong || (first == 0xF4 && second > 0x8F)) {
      throw malformed(
          "Invalid UTF-8: " + (isOverlong ? "overlong encoding" : "beyond U+10FFFF"), from);
    }
    if (first == 0xED && second > 0x9F) {
      features |= HAS_HALVES;
      if (!ofString) {
        throw malformed("Invalid UTF-8: Illegal surrogate character", from);
      }
    }
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    Arrays.fill(kinds, 0, ' ', CONTROL);
    Arrays.fill(kinds, 0x80, 256, MULTIPLE);
    kinds['"'] = QUOTE;
    kinds['\\'] = BACKSLASH;
    return kinds;
  }
}
