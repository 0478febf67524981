package dev.elnath.codec;

/// What was sent is not what the Java type asks for. The text says what was there, what was
/// expected and at which member, in the contract's words (`invalid type: string "x", expected
/// i32`).
public final class DecodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  /// @param path the member, as `person.age` or `people[2].name`; empty for the value as a whole
  /// @param problem what was wrong, without the path
  public DecodeException(String path, String problem) {
    super(problem, null, false, false);
    this.path = path;
  }

  DecodeException(String path, String problem, Throwable cause) {
    super(problem, cause, false, false);
    this.path = path;
  }

  /// The member that was wrong, as `person.age`; empty for the value as a whole.
  public String path() {
    return path;
  }

  /// What was wrong, without the path.
  public String problem() {
    return String.valueOf(super.getMessage());
  }

  @Override
  public String getMessage() {
    return path.isEmpty() ? problem() : path + ": " + problem();
  }
}
