package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.SchemeResponder;

/// Lets tests reach the native request of a responder.
public final class NativeRequest {
  private NativeRequest() {}

  /// Its address.
  public static long of(SchemeResponder responder) {
    if (responder instanceof PendingRequest pending) {
      return pending.address();
    }
    throw new IllegalArgumentException("Not a responder of this platform: " + responder);
  }
}
