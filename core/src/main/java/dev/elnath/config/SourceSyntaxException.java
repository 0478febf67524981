package dev.elnath.config;

/// A text is not in the notation of its [SourceFormat].
public final class SourceSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /// @param problem what is wrong, such as `not valid TOML: …`
  /// @param line from 1
  /// @param column from 1
  public SourceSyntaxException(String problem, int line, int column) {
    super(problem);
    this.line = line;
    this.column = column;
  }

  /// Where it is wrong, from 1.
  public int line() {
    return line;
  }

  /// Where it is wrong, from 1.
  public int column() {
    return column;
  }
}
