package dev.elnath.webkitgtk.internal.gtk;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
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
      return new Rectangle(part(memory, 0), part(memory, 1), part(memory, 2), part(memory, 3));
    }
  }

  private static int part(MemorySegment memory, int index) {
    return NativeMemory.readInt(memory.address() + JAVA_INT.byteSize() * index);
  }

  boolean contains(double pointX, double pointY) {
    return pointX >= x && pointY >= y && pointX < x + width && pointY < y + height;
  }
}
