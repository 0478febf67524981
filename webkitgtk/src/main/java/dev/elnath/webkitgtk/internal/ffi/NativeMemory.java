package dev.elnath.webkitgtk.internal.ffi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// Reads and writes memory that native code owns, by its address. Wrong addresses end the process,
/// so callers pass only what a native function gave them and while it still stands.
public final class NativeMemory {
  private static final MemorySegment ALL = all();

  private NativeMemory() {}

  /// A pointer or 64-bit number.
  public static long readLong(long address) {
    return ALL.get(JAVA_LONG, address);
  }

  /// A 32-bit number.
  public static int readInt(long address) {
    return ALL.get(JAVA_INT, address);
  }

  /// Writes a 32-bit number.
  public static void writeInt(long address, int value) {
    ALL.set(JAVA_INT, address, value);
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

  /// Writes a pointer or 64-bit number at once, after all that was written before.
  public static void publishLong(long address, long value) {
    JAVA_LONG.varHandle().setRelease(ALL, address, value);
  }

  @SuppressWarnings("restricted")
  private static MemorySegment all() {
    return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
  }
}
