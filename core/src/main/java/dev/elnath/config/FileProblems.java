package dev.elnath.config;

import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.Node.BooleanNode;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.NullNode;
import dev.elnath.internal.source.Node.NumberNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.Node.TextNode;
import dev.elnath.permission.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong with configuration files, so that all of it can be told together.
class FileProblems implements Problems {
  private final List<ConfigProblem> errors = new ArrayList<>();
  private final List<ConfigProblem> warnings = new ArrayList<>();

  @Override
  public void unknownKey(SourcePosition at, String path, String name, List<String> known) {
    String hint =
        Keys.nearest(name, known)
            .map(nearest -> "did you mean \"" + nearest + "\"?")
            .orElseGet(() -> "the keys here are " + quoted(known));
    error(at, Keys.join(path, Keys.excerpt(name)), "unknown key; " + hint);
  }

  @Override
  public void missing(SourcePosition at, String path, String name) {
    error(at, Keys.join(path, name), "missing; it has no default");
  }

  @Override
  public void duplicate(SourcePosition at, String path, String name) {
    error(at, Keys.join(path, Keys.excerpt(name)), "is there twice; keep one");
  }

  @Override
  public void wrongType(Node found, String path, String expected) {
    error(found.at(), path, "expected " + expected + ", found " + described(found));
  }

  @Override
  public void unknownChoice(Node found, String path, List<String> choices) {
    wrongType(found, path, choices.size() == 1 ? quoted(choices) : "one of " + quoted(choices));
  }

  @Override
  public void invalid(Node found, String path, String text) {
    error(found.at(), path, text);
  }

  @Override
  public void warn(Node found, String path, String text) {
    warnings.add(new ConfigProblem(found.at(), path, text));
  }

  @Override
  public boolean readsBooleansFromText() {
    return true;
  }

  /// @throws ConfigException if anything is wrong
  void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new ConfigException(inOrder(errors));
    }
  }

  List<ConfigProblem> warnings() {
    return warnings.isEmpty() ? List.of() : inOrder(warnings);
  }

  private static List<ConfigProblem> inOrder(List<ConfigProblem> problems) {
    return problems.stream()
        .sorted(
            Comparator.comparing(ConfigProblem::file)
                .thenComparingInt(ConfigProblem::line)
                .thenComparingInt(ConfigProblem::column))
        .toList();
  }

  private void error(SourcePosition at, String path, String text) {
    errors.add(new ConfigProblem(at, path, text));
  }

  private static String quoted(List<String> names) {
    return names.isEmpty() ? "none" : "\"" + String.join("\", \"", names) + "\"";
  }

  private static String described(Node node) {
    return switch (node) {
      case ObjectNode _ -> "an object";
      case ListNode _ -> "a list";
      case TextNode(_, String text) -> "the text \"" + Keys.excerpt(text) + "\"";
      case NumberNode(_, String text) -> "the number " + Keys.excerpt(text);
      case BooleanNode(_, boolean value) -> String.valueOf(value);
      case NullNode _ -> "null";
    };
  }
}
