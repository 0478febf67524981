package dev.elnath.webkitgtk.internal.gtk;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Two numbers that a function leaves at two addresses, such as a size.
record Pair(int horizontal, int vertical) {
  /// What is given two addresses.
  interface Function {
    void call(long horizontal, long vertical);
  }

  static Pair left(Function function) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(JAVA_INT, 2);
      function.call(memory.address(), memory.address() + JAVA_INT.byteSize());
      return new Pair(
          NativeMemory.readInt(memory.address()),
          NativeMemory.readInt(memory.address() + JAVA_INT.byteSize()));
    }
  }
}
