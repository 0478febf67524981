package dev.elnath.image;

import java.io.IOException;

/// An image could not be decoded; the message says why.
public final class ImageException extends IOException {
  private static final long serialVersionUID = 1L;

  /// @param message what is wrong with it, and what to do
  public ImageException(String message) {
    super(message);
  }

  /// @param message what is wrong with it
  public ImageException(String message, Throwable cause) {
    super(message, cause);
  }
}
