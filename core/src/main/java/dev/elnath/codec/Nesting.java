package dev.elnath.codec;

import java.util.Arrays;

/// The objects and arrays around a place in a JSON text, each with the name or the index that it is
/// at. A name is kept as the bytes of the text where it stands, and decoded only for a message.
final class Nesting {
  private static final int ARRAY = -1;
  private static final int NONE = -1;
  private static final int FIRST_LEVELS = 2;

  /// Two numbers each: of an array [#ARRAY] and the index, of an object begin and end of the name;
  /// the second is [#NONE] before the first.
  private int[] levels = new int[2 * FIRST_LEVELS];

  private int depth;

  /// Begins anew.
  void clear() {
    depth = 0;
  }

  int depth() {
    return depth;
  }

  void enterObject() {
    enter(0);
  }

  void enterArray() {
    enter(ARRAY);
  }

  private void enter(int kind) {
    if (2 * depth == levels.length) {
      levels = Arrays.copyOf(levels, 2 * levels.length);
    }
    levels[2 * depth] = kind;
    levels[2 * depth + 1] = NONE;
    depth++;
  }

  void leave() {
    depth--;
  }

  boolean inObject() {
    return depth > 0 && levels[2 * depth - 2] != ARRAY;
  }

  boolean inArray() {
    return depth > 0 && levels[2 * depth - 2] == ARRAY;
  }

  /// Whether nothing was in the innermost object or array yet.
  boolean isFirst() {
    return levels[2 * depth - 1] == NONE;
  }

  /// The innermost array is at its next element.
  void element() {
    levels[2 * depth - 1]++;
  }

  /// The innermost object is at a name, of which the quotes are no part.
  void name(int begin, int end) {
    levels[2 * depth - 2] = begin;
    levels[2 * depth - 1] = end;
  }

  /// Spells the way through the outermost levels, as `people[2].name`.
  ///
  /// @param base the path of the text as a whole, where it was cut from another
  /// @param text that the names are in
  String path(String base, byte[] text, int outermost) {
    StringBuilder path = new StringBuilder(base);
    for (int level = 0; level < outermost; level++) {
      int begin = levels[2 * level];
      int end = levels[2 * level + 1];
      if (end == NONE) {
        continue;
      }
      if (begin == ARRAY) {
        path.append('[').append(end).append(']');
      } else {
        path.append('.').append(Unescaped.text(text, begin, end));
      }
    }
    return path.isEmpty() || path.charAt(0) != '.' ? path.toString() : path.substring(1);
  }

  /// The path of the element or member that comes next in the innermost level.
  String pathOfNext(byte[] text) {
    return inArray()
        ? path("", text, depth - 1) + "[" + (levels[2 * depth - 1] + 1) + "]"
        : path("", text, depth);
  }
}
