package dev.elnath.webkitgtk.internal.memory;

import dev.elnath.platform.PlatformException;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import java.lang.foreign.Arena;
import java.util.concurrent.atomic.AtomicInteger;

/// A file without a name, in memory. Any thread; closed by who holds it, once.
public final class MemoryFile implements AutoCloseable {
  private static final NativeFunction MAKE = new NativeFunction("memfd_create");
  private static final NativeFunction SET_LENGTH = new NativeFunction("ftruncate");
  private static final NativeFunction CONTROL = new NativeFunction("fcntl");
  private static final NativeFunction CLOSE = new NativeFunction("close");

  private static final long CLOSE_ON_EXEC_AND_SEALABLE = 1 | 2;
  private static final long ADD_SEALS = 1033;
  private static final long SEAL_SEALS_AND_LENGTH = 1 | 2 | 4;
  private static final long SEAL_LATER_WRITING = 16;
  private static final int NONE = -1;

  private final AtomicInteger descriptor;
  private final int length;

  private MemoryFile(int descriptor, int length) {
    this.descriptor = new AtomicInteger(descriptor);
    this.length = length;
  }

  /// Makes one, full of zeros.
  ///
  /// @throws PlatformException if the system refuses
  static MemoryFile make(int length) {
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom("elnath-ring").address();
      int descriptor = NativeFunction.asInt(MAKE.call(name, CLOSE_ON_EXEC_AND_SEALABLE));
      require(descriptor >= 0, MAKE);
      MemoryFile file = new MemoryFile(descriptor, length);
      try {
        require(NativeFunction.asInt(SET_LENGTH.call(descriptor, length)) == 0, SET_LENGTH);
        return file;
      } catch (RuntimeException failure) {
        file.close();
        throw failure;
      }
    }
  }

  /// Lets nobody change its length, nor its bytes but through what has been mapped before. Linux
  /// 5.1 and later can.
  ///
  /// @throws PlatformException if the system refuses
  void seal() {
    long seals = SEAL_SEALS_AND_LENGTH | SEAL_LATER_WRITING;
    require(NativeFunction.asInt(CONTROL.call(descriptor(), ADD_SEALS, seals)) == 0, CONTROL);
  }

  int length() {
    return length;
  }

  /// Its descriptor, for a call that does not keep it.
  int descriptor() {
    return descriptor.get();
  }

  /// Its descriptor, which the caller closes.
  public int release() {
    return descriptor.getAndSet(NONE);
  }

  @Override
  public void close() {
    int last = release();
    if (last != NONE) {
      CLOSE.call(last);
    }
  }

  private static void require(boolean succeeded, NativeFunction function) {
    if (!succeeded) {
      throw new PlatformException(
          function.symbol() + " failed: the system gives no memory to share with web processes");
    }
  }
}
