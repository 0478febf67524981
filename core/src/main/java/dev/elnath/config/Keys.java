package dev.elnath.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// What can be said about a key's name alone.
final class Keys {
  private static final int MAX_EXCERPT = 80;

  private Keys() {}

  static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  static String excerpt(String text) {
    return text.length() <= MAX_EXCERPT ? text : text.substring(0, MAX_EXCERPT) + "…";
  }

  /// The other spelling of a camelCase name: `userAgent` is `user-agent`, `staticVCRuntime` is
  /// `static-vc-runtime`, `macOS` is `macos`.
  static String kebab(String name) {
    if (name.indexOf('-') >= 0) {
      return name;
    }
    String text = name.replace("macOS", "macos").replace("iOS", "ios");
    StringBuilder kebab = new StringBuilder(text.length() + 4);
    for (int index = 0; index < text.length(); index++) {
      char here = text.charAt(index);
      if (Character.isUpperCase(here) && index > 0) {
        boolean afterLower = !Character.isUpperCase(text.charAt(index - 1));
        boolean beforeLower =
            index + 1 < text.length() && Character.isLowerCase(text.charAt(index + 1));
        if (afterLower || beforeLower) {
          kebab.append('-');
        }
      }
      kebab.append(here);
    }
    return kebab.toString().toLowerCase(Locale.ROOT);
  }

  /// The known name that an unknown one was probably meant to be.
  static Optional<String> nearest(String unknown, Collection<String> known) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    String wanted = plain(excerpt(unknown));
    for (String name : known) {
      int distance = distance(wanted, plain(name));
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    boolean isCutShort = wanted.length() > 2 && plain(nearest).startsWith(wanted);
    boolean isNear = isCutShort || least <= Math.max(2, wanted.length() / 3);
    return isNear ? Optional.of(nearest) : Optional.empty();
  }

  private static String plain(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  /// Insertions, removals, replacements and swaps of neighbours that turn one text into another.
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int row = 0; row <= from.length(); row++) {
      for (int column = 0; column <= to.length(); column++) {
        if (row == 0 || column == 0) {
          cost[row][column] = row + column;
          continue;
        }
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        int best = cost[row - 1][column - 1] + (same ? 0 : 1);
        best = Math.min(best, Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
        boolean swapped =
            row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
        cost[row][column] = swapped ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
      }
    }
    return cost[from.length()][to.length()];
  }
}
