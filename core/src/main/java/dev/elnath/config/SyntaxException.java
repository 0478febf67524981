package dev.elnath.config;

/// A text is not JSON.
final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Position at;
  private final String problem;

  SyntaxException(Position at, String problem) {
    super(at + ": " + problem);
    this.at = at;
    this.problem = problem;
  }

  Position at() {
    return at;
  }

  String problem() {
    return problem;
  }
}
