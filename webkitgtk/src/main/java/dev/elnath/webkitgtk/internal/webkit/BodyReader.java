package dev.elnath.webkitgtk.internal.webkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeRequest.RequestBody;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.ErrorSlot;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// Reads the body of a native request. Main thread.
final class BodyReader {
  private static final NativeFunction BODY =
      new NativeFunction("webkit_uri_scheme_request_get_http_body");
  private static final NativeFunction READ = new NativeFunction("g_input_stream_read");

  private static final int SMALL_STEP = 16 * 1024;
  private static final int LARGE_STEP = 1024 * 1024;

  private BodyReader() {}

  static RequestBody read(GObject request, long maxBytes) {
    long stream = BODY.call(request.address());
    if (stream == 0) {
      return new SchemeRequest.Complete(new byte[0]);
    }
    try (OwnedObject body = OwnedObject.adopt(BODY, stream);
        ErrorSlot error = new ErrorSlot();
        Arena arena = Arena.ofConfined()) {
      return read(body, arena, error, Math.min(maxBytes, Integer.MAX_VALUE - 8L));
    }
  }

  private static RequestBody read(OwnedObject stream, Arena arena, ErrorSlot error, long most) {
    byte[] bytes = new byte[0];
    int length = 0;
    MemorySegment buffer = arena.allocate(SMALL_STEP);
    while (true) {
      long count =
          READ.call(stream.address(), buffer.address(), buffer.byteSize(), 0, error.address());
      error.check(READ);
      if (count <= 0) {
        return new SchemeRequest.Complete(
            length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
      }
      if (length + count > most) {
        return new SchemeRequest.Oversized();
      }
      if (length + count > bytes.length) {
        long grown = Math.min(most, Math.max(length + count, 2L * bytes.length));
        bytes = Arrays.copyOf(bytes, (int) grown);
      }
      MemorySegment.copy(buffer, JAVA_BYTE, 0, bytes, length, (int) count);
      length += (int) count;
      if (length >= SMALL_STEP && buffer.byteSize() < LARGE_STEP) {
        buffer = arena.allocate(LARGE_STEP);
      }
    }
  }
}
