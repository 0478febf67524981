package dev.elnath.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The members of an object that a codec knows, prepared once so that reading compares no strings
/// and writing encodes none. Immutable; any thread may use it.
public final class MemberNames {
  private final String[] names;
  private final byte[][] utf8;
  private final byte[][] encoded;

  /// Positions of names plus 1 by their hashes; of names with the same hash, the later ones take
  /// the next free places. Half of all places are free.
  private final int[] table;

  private MemberNames(String[] names) {
    this.names = names;
    this.utf8 = new byte[names.length][];
    this.encoded = new byte[names.length][];
    this.table = new int[Math.max(2, Integer.highestOneBit(names.length) * 4)];
    for (int index = 0; index < names.length; index++) {
      utf8[index] = names[index].getBytes(StandardCharsets.UTF_8);
      TextBuffer quoted = new TextBuffer(names[index].length() + 3);
      quoted.quoted(names[index]);
      quoted.add(':');
      encoded[index] = quoted.toBytes();
      int place = hash(utf8[index], 0, utf8[index].length) & (table.length - 1);
      while (table[place] != 0) {
        place = (place + 1) & (table.length - 1);
      }
      table[place] = index + 1;
    }
  }

  /// @param names the members' names; the position of a name is the index that
  ///   [JsonReader#nextMember] answers
  public static MemberNames of(String... names) {
    return new MemberNames(names.clone());
  }

  /// The name at an index.
  ///
  /// @throws IndexOutOfBoundsException if there is none
  public String name(int index) {
    return names[index];
  }

  int size() {
    return names.length;
  }

  int indexOf(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return indexOf(bytes, 0, bytes.length);
  }

  /// The index of the name that stands there, or [JsonReader#UNKNOWN_MEMBER].
  int indexOf(byte[] text, int begin, int end) {
    int place = hash(text, begin, end) & (table.length - 1);
    while (table[place] != 0) {
      byte[] name = utf8[table[place] - 1];
      if (Arrays.equals(name, 0, name.length, text, begin, end)) {
        return table[place] - 1;
      }
      place = (place + 1) & (table.length - 1);
    }
    return JsonReader.UNKNOWN_MEMBER;
  }

  /// The name in quotes and with the colon.
  byte[] encoded(int index) {
    return encoded[index];
  }

  private static int hash(byte[] text, int begin, int end) {
    int hash = end - begin;
    for (int at = begin; at < end; at++) {
      hash = hash * 31 + text[at];
    }
    return hash ^ hash >>> 16;
  }
}
