package dev.elnath.webkitgtk.internal.gobject;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// One reference to a `GBytes`: bytes that do not change and free themselves with their last
/// reference. Any thread, one at a time.
public final class OwnedBytes implements AutoCloseable {
  private static final NativeFunction ALLOCATE = new NativeFunction("g_malloc");
  private static final NativeFunction TAKE = new NativeFunction("g_bytes_new_take");
  private static final NativeFunction DATA = new NativeFunction("g_bytes_get_data");
  private static final NativeFunction UNREF = new NativeFunction("g_bytes_unref");

  private long address;

  private OwnedBytes(long address) {
    this.address = address;
  }

  /// Takes bytes that a function gave ("transfer full").
  ///
  /// @throws dev.elnath.platform.PlatformException if it gave none
  public static OwnedBytes adopt(NativeFunction function, long result) {
    return new OwnedBytes(function.nonNull(result));
  }

  /// Copies bytes into native memory, which belongs to the new `GBytes`.
  public static OwnedBytes copyOf(byte[] bytes) {
    long data = ALLOCATE.call(bytes.length);
    if (bytes.length > 0) {
      NativeMemory.writeBytes(data, bytes);
    }
    return adopt(TAKE, TAKE.call(data, bytes.length));
  }

  /// Where the `GBytes` is.
  public long address() {
    if (address == 0) {
      throw new IllegalStateException("These native bytes have been let go already");
    }
    return address;
  }

  /// A copy of them.
  ///
  /// @throws IllegalStateException if they are more than an array holds
  public byte[] toArray() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment size = arena.allocate(JAVA_LONG);
      long data = DATA.call(address(), size.address());
      long count = NativeMemory.readLong(size.address());
      if (count > Integer.MAX_VALUE) {
        throw new IllegalStateException(count + " native bytes do not fit into an array");
      }
      return NativeMemory.readBytes(data, (int) count);
    }
  }

  @Override
  public void close() {
    long last = address;
    if (last != 0) {
      address = 0;
      UNREF.call(last);
    }
  }
}
