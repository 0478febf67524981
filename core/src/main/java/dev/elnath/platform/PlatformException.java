package dev.elnath.platform;

/// The system's windows or web views cannot be used, or a native call failed. The text names the
/// call and says what to do.
public final class PlatformException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what failed and what to do
  public PlatformException(String message) {
    super(message);
  }

  /// @param message what failed and what to do
  /// @param cause why
  public PlatformException(String message, Throwable cause) {
    super(message, cause);
  }
}
