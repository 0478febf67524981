package dev.elnath.webkitgtk.internal.gobject;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.elnath.platform.PlatformException;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// The place where a function leaves its `GError`. One thread.
public final class ErrorSlot implements AutoCloseable {
  private static final NativeFunction FREE = new NativeFunction("g_error_free");
  private static final long CODE_OFFSET = 4;
  private static final long MESSAGE_OFFSET = 8;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment slot = arena.allocate(JAVA_LONG);

  /// The address to hand to the function.
  public long address() {
    return slot.address();
  }

  /// Makes an error that a function left into an exception, and frees it.
  ///
  /// @throws PlatformException with the function's name and the error's text, if there is one
  public void check(NativeFunction function) {
    long error = NativeMemory.readLong(slot.address());
    if (error != 0) {
      NativeMemory.writeLong(slot.address(), 0);
      throw new PlatformException(function.symbol() + " failed: " + take(error));
    }
  }

  /// The text of an error that someone else owns.
  public static String text(long error) {
    return error == 0
        ? "no reason was given"
        : NativeMemory.readTextOrEmpty(NativeMemory.readLong(error + MESSAGE_OFFSET));
  }

  /// The code of an error that someone else owns; what it means depends on the error's domain.
  public static int code(long error) {
    return error == 0 ? 0 : NativeMemory.readInt(error + CODE_OFFSET);
  }

  private static String take(long error) {
    try {
      return text(error);
    } finally {
      FREE.call(error);
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
