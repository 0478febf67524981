package dev.elnath.internal.ipc;

import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Where what is in the shared memory of a direct connection (`wire/direct.md`).
///
/// @param half the length of each half
record RingLayout(int half) {
  /// The most that one `more` announces.
  static final int PIECE_BYTES = 256 << 10;

  private static final int NUMBERS_BYTES = 4_096;

  /// With more it is not faster.
  static final RingLayout USUAL = new RingLayout(1 << 20);

  int length() {
    return 2 * half + NUMBERS_BYTES;
  }

  ByteBuffer ofApplication(ByteBuffer memory) {
    return memory.slice(0, half);
  }

  ByteBuffer ofPage(ByteBuffer memory) {
    return memory.slice(half, half);
  }

  ByteBuffer numbers(ByteBuffer memory) {
    return memory.slice(2 * half, NUMBERS_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Lets the page overwrite what has been read up to now.
  ///
  /// @param taken bytes in all
  static void publishTaken(ByteBuffer numbers, long taken) {
    VarHandle.fullFence();
    numbers.putInt(0, (int) taken);
  }

  /// How much is given back at a time, which is less than a side waits for that has no room.
  int enough() {
    return half / 4;
  }
}
