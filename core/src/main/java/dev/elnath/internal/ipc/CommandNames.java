package dev.elnath.internal.ipc;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Makes strings of commands' names, most of which have come before: the same names come all the
/// time. Keeps no more of them than there are places, whatever pages send. Any thread.
final class CommandNames {
  private static final int PLACES = 256;
  private static final int MAX_KEPT_LENGTH = 64;

  /// Each the last with its hash. Threads may see different ones, but only whole strings.
  private static final @Nullable String[] KEPT = new String[PLACES];

  private CommandNames() {}

  /// @param content of ASCII characters between the two places
  static String at(byte[] content, int begin, int end) {
    int hash = 0;
    for (int at = begin; at < end; at++) {
      hash = 31 * hash + content[at];
    }
    int place = (hash ^ hash >>> 16) & (PLACES - 1);
    String kept = KEPT[place];
    if (kept != null && isAt(kept, content, begin, end)) {
      return kept;
    }
    String name = new String(content, begin, end - begin, StandardCharsets.US_ASCII);
    if (name.length() <= MAX_KEPT_LENGTH) {
      KEPT[place] = name;
    }
    return name;
  }

  private static boolean isAt(String name, byte[] content, int begin, int end) {
    if (name.length() != end - begin) {
      return false;
    }
    for (int at = begin; at < end; at++) {
      if (name.charAt(at - begin) != content[at]) {
        return false;
      }
    }
    return true;
  }
}
