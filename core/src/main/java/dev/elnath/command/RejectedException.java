package dev.elnath.command;

/// Carries the encoded value of a [Rejection] from generated code to the dispatcher.
public final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Body value;

  /// @param value what the promise is rejected with
  /// @param cause what the command threw
  public RejectedException(Body value, Exception cause) {
    super(cause.getMessage(), cause);
    this.value = value;
  }

  /// What the promise is rejected with.
  public Body value() {
    return value;
  }
}
