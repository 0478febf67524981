package dev.elnath.command;

/// A call's arguments do not fit its command. The text is the contract's (section 2.6).
public final class InvalidArgumentsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what the page's promise is rejected with
  public InvalidArgumentsException(String message) {
    super(message, null, false, false);
  }
}
