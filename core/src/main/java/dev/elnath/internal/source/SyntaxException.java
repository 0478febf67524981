package dev.elnath.internal.source;

import dev.elnath.permission.SourcePosition;

/// A text is not in the notation that its name promises.
public final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SourcePosition at;
  private final String problem;

  SyntaxException(SourcePosition at, String problem) {
    super(at + ": " + problem);
    this.at = at;
    this.problem = problem;
  }

  /// Where it is wrong.
  public SourcePosition at() {
    return at;
  }

  /// What is wrong.
  public String problem() {
    return problem;
  }
}
