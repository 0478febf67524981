package dev.elnath.webkitgtk.internal.webkit;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// A pipe from Java to a `GInputStream`. Writing fails when the stream is gone.
final class Pipe {
  private static final NativeFunction MAKE = new NativeFunction("pipe2");
  private static final NativeFunction CLOSE = new NativeFunction("close");
  private static final NativeFunction STREAM_NEW = new NativeFunction("g_unix_input_stream_new");
  private static final long CLOSE_ON_EXEC = 0x80000;
  private static final long CLOSED_WITH_STREAM = 1;

  private final OutputStream end;
  private final int reader;

  private Pipe(OutputStream end, int reader) {
    this.end = end;
    this.reader = reader;
  }

  /// Makes a pipe. Any thread.
  ///
  /// @throws IOException if the system has no more file descriptors to give
  static Pipe open() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ends = arena.allocate(JAVA_INT, 2);
      if (NativeFunction.asInt(MAKE.call(ends.address(), CLOSE_ON_EXEC)) != 0) {
        throw new IOException("pipe2 failed: this process has too many open files");
      }
      int reader = ends.getAtIndex(JAVA_INT, 0);
      int writer = ends.getAtIndex(JAVA_INT, 1);
      try {
        return new Pipe(new FileOutputStream("/proc/self/fd/" + writer), reader);
      } catch (IOException failure) {
        CLOSE.call(reader);
        throw failure;
      } finally {
        CLOSE.call(writer);
      }
    }
  }

  /// Where to write; closed by the caller.
  OutputStream end() {
    return end;
  }

  /// Makes the stream that reads what is written. Main thread, and either this or [#discard] once.
  OwnedObject stream() {
    return OwnedObject.adopt(STREAM_NEW, STREAM_NEW.call(reader, CLOSED_WITH_STREAM));
  }

  /// Lets nobody read.
  void discard() {
    CLOSE.call(reader);
  }
}
