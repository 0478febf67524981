package dev.elnath.codec;

/// A Java value cannot be told in JSON without loss, such as a `long` beyond 2^53 - 1 that is not
/// [AsText]. The text names the member.
public final class EncodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param path the member, as `person.id`; empty for the value as a whole
  /// @param problem what was wrong, and what to do about it
  public EncodeException(String path, String problem) {
    super(path.isEmpty() ? problem : path + ": " + problem);
  }
}
