package dev.elnath.config;

import java.util.List;
import java.util.stream.Collectors;

/// A configuration cannot be used. The text has one line for each thing that is wrong, with file,
/// line and column.
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ConfigProblem> problems;

  ConfigException(List<ConfigProblem> problems) {
    super(problems.stream().map(ConfigProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  ConfigException(ConfigProblem problem) {
    this(List.of(problem));
  }

  ConfigException(ConfigProblem problem, Throwable cause) {
    this(problem);
    initCause(cause);
  }

  /// Everything that is wrong, in the order of the files' text; at least one.
  public List<ConfigProblem> problems() {
    return problems;
  }
}
