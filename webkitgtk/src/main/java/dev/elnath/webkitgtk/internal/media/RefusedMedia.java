package dev.elnath.webkitgtk.internal.media;

import java.io.IOException;

/// A scheme's handler does not give what was asked for.
final class RefusedMedia extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /// @param status as of HTTP
  RefusedMedia(int status, String reason) {
    super(reason);
    this.status = status;
  }

  int status() {
    return status;
  }
}
