package dev.elnath.permission;

import java.util.List;

/// Capabilities or permissions cannot be used. The text has one line for each thing that is wrong,
/// and each says where.
public final class PermissionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /// @param problems what is wrong and where; at least one
  public PermissionException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /// @param problem what is wrong and where
  public PermissionException(String problem, Throwable cause) {
    super(problem, cause);
    this.problems = List.of(problem);
  }

  /// What is wrong and where, one text each.
  public List<String> problems() {
    return problems;
  }
}
