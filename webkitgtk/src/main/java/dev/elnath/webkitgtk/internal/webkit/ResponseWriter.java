package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.command.Headers;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedBytes;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import java.lang.foreign.Arena;
import java.util.Optional;

/// Finishes native requests. Main thread, but for [#check].
final class ResponseWriter {
  private static final NativeFunction FINISH =
      new NativeFunction("webkit_uri_scheme_request_finish_with_response");
  private static final NativeFunction FINISH_ERROR =
      new NativeFunction("webkit_uri_scheme_request_finish_error");
  private static final NativeFunction RESPONSE_NEW =
      new NativeFunction("webkit_uri_scheme_response_new");
  private static final NativeFunction SET_STATUS =
      new NativeFunction("webkit_uri_scheme_response_set_status");
  private static final NativeFunction SET_TYPE =
      new NativeFunction("webkit_uri_scheme_response_set_content_type");
  private static final NativeFunction SET_HEADERS =
      new NativeFunction("webkit_uri_scheme_response_set_http_headers");
  private static final NativeFunction HEADERS_NEW = new NativeFunction("soup_message_headers_new");
  private static final NativeFunction HEADERS_APPEND =
      new NativeFunction("soup_message_headers_append");
  private static final NativeFunction STREAM_NEW =
      new NativeFunction("g_memory_input_stream_new_from_bytes");
  private static final NativeFunction STATUS_PHRASE = new NativeFunction("soup_status_get_phrase");
  private static final NativeFunction ERROR_NEW = new NativeFunction("g_error_new_literal");
  private static final NativeFunction ERROR_FREE = new NativeFunction("g_error_free");
  private static final NativeFunction NETWORK_ERROR =
      new NativeFunction("webkit_network_error_quark");

  private static final long RESPONSE_HEADERS = 1;
  private static final long NETWORK_ERROR_FAILED = 399;

  private ResponseWriter() {}

  /// Finds what the native library would leave out in silence. Any thread.
  ///
  /// @throws IllegalArgumentException naming the status or header that cannot be sent
  static void check(int status, Headers headers) {
    if (status < 100 || status > 999) {
      throw new IllegalArgumentException(
          "A response cannot have the status " + status + "; it is from 100 to 999");
    }
    for (Headers.Header header : headers.entries()) {
      if (!isName(header.name())) {
        throw new IllegalArgumentException(
            "A response cannot have a header named '%s'".formatted(header.name()));
      }
      if (header.value().chars().anyMatch(unit -> unit == '\n' || unit == '\r' || unit == 0)) {
        throw new IllegalArgumentException(
            "The response's header %s has a line break or NUL in it".formatted(header.name()));
      }
    }
  }

  static void write(GObject request, SchemeResponse answer, OwnedBytes body) {
    try (OwnedObject stream = OwnedObject.adopt(STREAM_NEW, STREAM_NEW.call(body.address()))) {
      write(request, answer.status(), answer.headers(), stream, answer.body().length);
    }
  }

  /// @param length of the body, or -1 if it is not known
  static void write(GObject request, int status, Headers headers, GObject body, long length) {
    try (Arena arena = Arena.ofConfined();
        OwnedObject response =
            OwnedObject.adopt(RESPONSE_NEW, RESPONSE_NEW.call(body.address(), length))) {
      // Without a phrase WebKit takes every status for 200.
      SET_STATUS.call(response.address(), status, STATUS_PHRASE.call(status));
      Optional<String> type = headers.first("Content-Type");
      if (type.isPresent()) {
        SET_TYPE.call(response.address(), arena.allocateFrom(type.get()).address());
      }
      SET_HEADERS.call(response.address(), headers(headers, arena));
      FINISH.call(request.address(), response.address());
    }
  }

  static void fail(GObject request, String reason) {
    try (Arena arena = Arena.ofConfined()) {
      long text = arena.allocateFrom(reason).address();
      long error =
          ERROR_NEW.nonNull(ERROR_NEW.call(NETWORK_ERROR.call(), NETWORK_ERROR_FAILED, text));
      FINISH_ERROR.call(request.address(), error);
      ERROR_FREE.call(error);
    }
  }

  /// The caller's function takes the headers over.
  private static long headers(Headers headers, Arena arena) {
    long all = HEADERS_NEW.nonNull(HEADERS_NEW.call(RESPONSE_HEADERS));
    for (Headers.Header header : headers.entries()) {
      HEADERS_APPEND.call(
          all,
          arena.allocateFrom(header.name()).address(),
          arena.allocateFrom(header.value()).address());
    }
    return all;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(unit -> unit > ' ' && unit < 127 && "()<>@,;:\\\"/[]?={}".indexOf(unit) < 0);
  }
}
