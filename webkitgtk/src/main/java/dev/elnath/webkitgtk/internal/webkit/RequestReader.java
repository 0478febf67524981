package dev.elnath.webkitgtk.internal.webkit;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.elnath.command.Headers;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// Reads what a native request asks. Main thread.
final class RequestReader {
  private static final NativeFunction METHOD =
      new NativeFunction("webkit_uri_scheme_request_get_http_method");
  private static final NativeFunction URI = new NativeFunction("webkit_uri_scheme_request_get_uri");
  private static final NativeFunction HEADERS =
      new NativeFunction("webkit_uri_scheme_request_get_http_headers");
  private static final NativeFunction WEB_VIEW =
      new NativeFunction("webkit_uri_scheme_request_get_web_view");
  private static final NativeFunction ITERATE =
      new NativeFunction("soup_message_headers_iter_init");
  private static final NativeFunction NEXT = new NativeFunction("soup_message_headers_iter_next");

  private static final long ITERATOR_SIZE = 3 * 8;

  private RequestReader() {}

  /// The address of the web view that asks; 0 if it is gone.
  static long webView(GObject request) {
    return WEB_VIEW.call(request.address());
  }

  /// Reads all of it.
  ///
  /// @param label of the web view that asks
  /// @param maxBodyBytes beyond which a body is not kept
  /// @throws dev.elnath.platform.PlatformException if the body cannot be read
  static SchemeRequest read(GObject request, String label, long maxBodyBytes) {
    return new SchemeRequest(
        label,
        NativeMemory.readTextOrEmpty(METHOD.call(request.address())),
        NativeMemory.readTextOrEmpty(URI.call(request.address())),
        headers(HEADERS.call(request.address())),
        BodyReader.read(request, maxBodyBytes));
  }

  private static Headers headers(long headers) {
    if (headers == 0) {
      return Headers.EMPTY;
    }
    List<Headers.Header> entries = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment iterator = arena.allocate(ITERATOR_SIZE, 8);
      MemorySegment name = arena.allocate(JAVA_LONG);
      MemorySegment value = arena.allocate(JAVA_LONG);
      ITERATE.call(iterator.address(), headers);
      while (NativeFunction.asBoolean(
          NEXT.call(iterator.address(), name.address(), value.address()))) {
        entries.add(
            new Headers.Header(
                NativeMemory.readTextOrEmpty(NativeMemory.readLong(name.address())),
                NativeMemory.readTextOrEmpty(NativeMemory.readLong(value.address()))));
      }
    }
    return new Headers(entries);
  }
}
