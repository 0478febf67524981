package dev.elnath.webkitgtk.internal.media;

import dev.elnath.command.Headers;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.OptionalLong;

/// A handler's answer of either kind.
///
/// @param body closed by who reads it; a handler that streams goes on then
/// @param length of the body in bytes, where it is known
record ReceivedResponse(int status, Headers headers, InputStream body, OptionalLong length) {
  /// Whether all of the body is in memory, so that reading it again costs nothing.
  boolean isHeld() {
    return body instanceof ByteArrayInputStream;
  }
}
