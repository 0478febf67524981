package dev.elnath.webkitgtk.internal.ffi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/// Reads and writes memory that native code owns, by its address. Wrong addresses end the process,
/// so callers pass only what a native function gave them and while it still stands.
///
/// Numbers are copied, since a memory segment's own methods for them make method handles when they
/// are first used, which takes some milliseconds of start-up for each type.
public final class NativeMemory {
  private static final MemorySegment ALL = all();

  private NativeMemory() {}

  /// A pointer or 64-bit number.
  public static long readLong(long address) {
    long[] number = new long[1];
    MemorySegment.copy(ALL, JAVA_LONG, address, number, 0, 1);
    return number[0];
  }

  /// A 32-bit number.
  public static int readInt(long address) {
    int[] number = new int[1];
    MemorySegment.copy(ALL, JAVA_INT, address, number, 0, 1);
    return number[0];
  }

  /// Writes a 32-bit number.
  public static void writeInt(long address, int value) {
    MemorySegment.copy(new int[] {value}, 0, ALL, JAVA_INT, address, 1);
  }

  /// Writes a pointer or 64-bit number.
  public static void writeLong(long address, long value) {
    MemorySegment.copy(new long[] {value}, 0, ALL, JAVA_LONG, address, 1);
  }

  /// A NUL-terminated UTF-8 text, copied; null if the address is.
  public static @Nullable String readText(long address) {
    return address == 0 ? null : ALL.getString(address);
  }

  /// A NUL-terminated UTF-8 text, copied; empty if the address is null.
  public static String readTextOrEmpty(long address) {
    return address == 0 ? "" : ALL.getString(address);
  }

  /// Bytes, copied.
  public static byte[] readBytes(long address, int size) {
    byte[] bytes = new byte[size];
    MemorySegment.copy(ALL, JAVA_BYTE, address, bytes, 0, size);
    return bytes;
  }

  /// Copies bytes into native memory.
  public static void writeBytes(long address, byte[] bytes) {
    MemorySegment.copy(bytes, 0, ALL, JAVA_BYTE, address, bytes.length);
  }

  /// Writes a pointer or 64-bit number after all that was written before, and at once, as memory is
  /// copied to an address that is a multiple of 8.
  public static void publishLong(long address, long value) {
    VarHandle.releaseFence();
    writeLong(address, value);
  }

  @SuppressWarnings("restricted")
  private static MemorySegment all() {
    return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
  }
}
