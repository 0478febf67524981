package dev.elnath.internal.ipc;

import java.io.IOException;

/// What came over a direct connection is no frame; the connection ends.
final class BrokenFrame extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenFrame(String message) {
    super(message);
  }
}
