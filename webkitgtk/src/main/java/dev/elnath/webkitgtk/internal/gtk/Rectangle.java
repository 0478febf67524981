package dev.elnath.webkitgtk.internal.gtk;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.LongConsumer;

/// A `GdkRectangle`, in logical pixels.
public record Rectangle(int x, int y, int width, int height) {
  private static final long SIZE = 4 * 4;

  /// The rectangle that a function leaves at an address.
  public static Rectangle left(LongConsumer function) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(SIZE, 4);
      function.accept(memory.address());
      return new Rectangle(
          memory.getAtIndex(JAVA_INT, 0),
          memory.getAtIndex(JAVA_INT, 1),
          memory.getAtIndex(JAVA_INT, 2),
          memory.getAtIndex(JAVA_INT, 3));
    }
  }

  boolean contains(double pointX, double pointY) {
    return pointX >= x && pointY >= y && pointX < x + width && pointY < y + height;
  }
}
