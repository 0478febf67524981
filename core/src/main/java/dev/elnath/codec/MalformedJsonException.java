package dev.elnath.codec;

/// A text is not JSON, or nests deeper than [JsonReader] allows. The text says what was wrong, at
/// which line and column.
public final class MalformedJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param problem what was wrong and where
  public MalformedJsonException(String problem) {
    super(problem);
  }
}
