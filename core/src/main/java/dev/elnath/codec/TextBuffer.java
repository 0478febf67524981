package dev.elnath.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of a text that grow.
final class TextBuffer {
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;
  private static final int LONGEST_CHARACTER = 6;
  private static final int LONGEST_WHOLE = 20;
  private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /// For each ASCII character what follows the backslash in its escape, `u` for those that have
  /// only the long one, or 0.
  private static final byte[] ESCAPES = escapes();

  private byte[] bytes;
  private int length;

  TextBuffer(int expectedLength) {
    this.bytes = new byte[expectedLength];
  }

  /// UTF-8 of a string, but with halves of surrogate pairs as they are.
  static byte[] bytes(String text) {
    if (!Unescaped.isHalved(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    TextBuffer buffer = new TextBuffer(text.length());
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      buffer.room(LONGEST_CHARACTER);
      buffer.character(text.codePointAt(at));
    }
    return buffer.toBytes();
  }

  /// Begins anew.
  void clear() {
    length = 0;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  String toText() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /// What has been written, and more behind it.
  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }

  void add(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
  }

  void add(byte[] text, int begin, int end) {
    room(end - begin);
    System.arraycopy(text, begin, bytes, length, end - begin);
    length += end - begin;
  }

  void ascii(String text) {
    room(text.length());
    for (int at = 0; at < text.length(); at++) {
      bytes[length++] = (byte) text.charAt(at);
    }
  }

  void whole(long value) {
    if (value == Long.MIN_VALUE) {
      ascii(Long.toString(value));
      return;
    }
    room(LONGEST_WHOLE);
    long rest = Math.abs(value);
    if (value < 0) {
      bytes[length++] = '-';
    }
    int end = length + 1;
    for (long power = rest / 10; power > 0; power /= 10) {
      end++;
    }
    length = end;
    do {
      bytes[--end] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
  }

  /// Adds a string in quotes. Escaped is what has to be, and halves of surrogate pairs.
  void quoted(String text) {
    int count = text.length();
    room(count + 2L);
    bytes[length++] = '"';
    int at = 0;
    while (at < count) {
      char character = text.charAt(at);
      if (character >= 0x80 || ESCAPES[character] != 0) {
        break;
      }
      bytes[length++] = (byte) character;
      at++;
    }
    if (at < count) {
      quotedRest(text, at);
    }
    add('"');
  }

  private void quotedRest(String text, int from) {
    int count = text.length();
    for (int at = from; at < count; at++) {
      room(count - at + (long) LONGEST_CHARACTER);
      char unit = text.charAt(at);
      if (unit < 0x80 && ESCAPES[unit] == 0) {
        bytes[length++] = (byte) unit;
      } else if (unit < 0x80) {
        escape(unit, ESCAPES[unit]);
      } else if (!Character.isSurrogate(unit)) {
        character(unit);
      } else {
        int point = text.codePointAt(at);
        if (Character.isBmpCodePoint(point)) {
          escape(unit, (byte) 'u');
        } else {
          character(point);
          at++;
        }
      }
    }
  }

  private void escape(char unit, byte letter) {
    bytes[length++] = '\\';
    bytes[length++] = letter;
    if (letter == 'u') {
      for (int shift = 12; shift >= 0; shift -= 4) {
        bytes[length++] = DIGITS[(unit >> shift) & 0xF];
      }
    }
  }

  private void character(int point) {
    if (point < 0x80) {
      bytes[length++] = (byte) point;
    } else if (point < 0x800) {
      bytes[length++] = (byte) (0xC0 | point >> 6);
      rest(point, 0);
    } else if (point < 0x10000) {
      bytes[length++] = (byte) (0xE0 | point >> 12);
      rest(point, 6);
      rest(point, 0);
    } else {
      bytes[length++] = (byte) (0xF0 | point >> 18);
      rest(point, 12);
      rest(point, 6);
      rest(point, 0);
    }
  }

  private void rest(int point, int shift) {
    bytes[length++] = (byte) (0x80 | ((point >> shift) & 0x3F));
  }

  private void room(long more) {
    if (more > bytes.length - length) {
      grow(more);
    }
  }

  private void grow(long more) {
    long needed = length + more;
    if (needed > MAX_LENGTH) {
      throw new EncodeException("", "the text is longer than " + MAX_LENGTH + " bytes");
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_LENGTH, Math.max(needed, 2L * bytes.length)));
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    Arrays.fill(escapes, 0, ' ', (byte) 'u');
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }
}
