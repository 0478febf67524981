package dev.elnath.internal.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// A pattern of one file's name (section 6.7): `?`, `*`, `[abc]`, `[a-z]` and `[!abc]`. Upper and
/// lower case are different. A match costs the length of the pattern times that of the name at
/// most.
final class NamePattern {
  private final List<Place> places;
  private final boolean startsWithDot;

  /// What a place of the pattern takes.
  private sealed interface Place {}

  private record One(IntPredicate takes) implements Place {}

  private record AnyNumber() implements Place {}

  private NamePattern(List<Place> places, boolean startsWithDot) {
    this.places = List.copyOf(places);
    this.startsWithDot = startsWithDot;
  }

  /// Whether a text has characters that stand for others.
  static boolean isPattern(String text) {
    return text.chars().anyMatch(unit -> unit == '*' || unit == '?' || unit == '[');
  }

  /// @throws IllegalArgumentException saying what is wrong with it
  static NamePattern parse(String text) {
    int[] points = text.codePoints().toArray();
    List<Place> places = new ArrayList<>();
    int at = 0;
    while (at < points.length) {
      int point = points[at++];
      switch (point) {
        case '?' -> places.add(new One(any -> true));
        case '*' -> {
          if (at < points.length && points[at] == '*') {
            throw new IllegalArgumentException(
                "\"**\" has to stand alone between two slashes, but is in \"" + text + "\"");
          }
          places.add(new AnyNumber());
        }
        case '[' -> {
          int close = closing(points, at, text);
          places.add(new One(oneOf(points, at, close)));
          at = close + 1;
        }
        default -> places.add(new One(other -> other == point));
      }
    }
    return new NamePattern(places, text.startsWith("."));
  }

  private static int closing(int[] points, int from, String text) {
    int first = from < points.length && points[from] == '!' ? from + 1 : from;
    for (int at = first + 1; at < points.length; at++) {
      if (points[at] == ']') {
        return at;
      }
    }
    throw new IllegalArgumentException(
        "a \"[\" is not closed in \"" + text + "\"; write \"[[]\" for one that is meant");
  }

  private static IntPredicate oneOf(int[] points, int from, int to) {
    boolean negated = points[from] == '!';
    IntPredicate found = none -> false;
    int at = negated ? from + 1 : from;
    while (at < to) {
      boolean range = at + 2 < to && points[at + 1] == '-';
      int low = points[at];
      int high = range ? points[at + 2] : low;
      found = found.or(point -> low <= point && point <= high);
      at += range ? 3 : 1;
    }
    return negated ? found.negate() : found;
  }

  /// @param literalDot whether a dot at the start of the name is only taken by one of the pattern
  boolean matches(String name, boolean literalDot) {
    return (!literalDot || startsWithDot || !name.startsWith("."))
        && matches(name.codePoints().toArray());
  }

  /// Goes back to the last `*` only: what an earlier one took need never change.
  private boolean matches(int[] name) {
    int at = 0;
    int place = 0;
    int lastStar = -1;
    int takenByStar = 0;
    while (at < name.length) {
      if (place < places.size() && places.get(place) instanceof AnyNumber) {
        lastStar = place++;
        takenByStar = at;
      } else if (place < places.size()
          && places.get(place) instanceof One(IntPredicate takes)
          && takes.test(name[at])) {
        place++;
        at++;
      } else if (lastStar >= 0) {
        place = lastStar + 1;
        at = ++takenByStar;
      } else {
        return false;
      }
    }
    while (place < places.size() && places.get(place) instanceof AnyNumber) {
      place++;
    }
    return place == places.size();
  }
}
