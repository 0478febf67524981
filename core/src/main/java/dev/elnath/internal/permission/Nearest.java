package dev.elnath.internal.permission;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the names that were probably meant.
final class Nearest {
  private static final int MAX_NAMES = 3;

  private Nearest() {}

  /// `; did you mean "a" or "b"?`, or nothing if no known name is near.
  static String hint(String name, Collection<String> known) {
    List<String> near = to(name, known);
    return near.isEmpty()
        ? ""
        : near.stream()
            .map(candidate -> "\"" + candidate + "\"")
            .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  /// The nearest known names, nearest first: none further away than a third of the name, and none
  /// much further than the nearest.
  static List<String> to(String name, Collection<String> known) {
    int limit = Math.max(2, name.length() / 3);
    record Candidate(String name, int distance) {}
    List<Candidate> near =
        known.stream()
            .distinct()
            .map(candidate -> new Candidate(candidate, distance(name, candidate)))
            .filter(candidate -> candidate.distance() <= limit)
            .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
            .toList();
    return near.stream()
        .filter(candidate -> candidate.distance() <= near.getFirst().distance() + 1)
        .limit(MAX_NAMES)
        .map(Candidate::name)
        .toList();
  }

  /// How many characters must be inserted, removed or replaced to make one of the other.
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    Arrays.setAll(row, column -> column);
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
