package dev.elnath.internal.ipc;

import java.util.HashSet;
import java.util.Set;

/// Which request numbers of a page have come in. Numbers come nearly in order, so all below a mark
/// are counted as seen and only those above it are kept.
final class SeenRequests {
  private static final int WINDOW = 65_536;

  private final Set<Long> aboveMark = new HashSet<>();
  private long mark;

  /// Notes a number and answers whether it is new.
  boolean add(long number) {
    if (number <= mark || !aboveMark.add(number)) {
      return false;
    }
    while (aboveMark.remove(mark + 1)) {
      mark++;
    }
    while (aboveMark.size() > WINDOW) {
      mark++;
      aboveMark.remove(mark);
    }
    return true;
  }
}
