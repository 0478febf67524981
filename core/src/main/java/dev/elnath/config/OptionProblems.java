package dev.elnath.config;

import dev.elnath.codec.DecodeException;
import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.Node.BooleanNode;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.NullNode;
import dev.elnath.internal.source.Node.NumberNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.Node.TextNode;
import dev.elnath.permission.SourcePosition;
import java.util.List;

/// Answers a page whose options are wrong, in the contract's words and with the first thing found.
final class OptionProblems implements Problems {
  @Override
  public void unknownKey(SourcePosition at, String path, String name, List<String> known) {
    throw new DecodeException(
        path, "unknown field `" + Keys.excerpt(name) + "`, expected " + oneOf(known));
  }

  @Override
  public void missing(SourcePosition at, String path, String name) {
    throw new DecodeException(path, "missing field `" + name + "`");
  }

  @Override
  public void duplicate(SourcePosition at, String path, String name) {
    throw new DecodeException(path, "duplicate field `" + Keys.excerpt(name) + "`");
  }

  @Override
  public void wrongType(Node found, String path, String expected) {
    String wanted =
        switch (expected) {
          case "a number" -> "f64";
          case "a list" -> "a sequence";
          case "an object" -> "a map";
          default -> expected;
        };
    throw new DecodeException(path, "invalid type: " + described(found) + ", expected " + wanted);
  }

  @Override
  public void unknownChoice(Node found, String path, List<String> choices) {
    if (found instanceof TextNode(_, String text)) {
      throw new DecodeException(
          path, "unknown variant `" + Keys.excerpt(text) + "`, expected " + oneOf(choices));
    }
    wrongType(found, path, "a string");
  }

  @Override
  public void invalid(Node found, String path, String text) {
    throw new DecodeException(path, text);
  }

  @Override
  public void warn(Node found, String path, String text) {}

  @Override
  public boolean readsBooleansFromText() {
    return false;
  }

  private static String oneOf(List<String> names) {
    String quoted = "`" + String.join("`, `", names) + "`";
    return names.size() == 1 ? quoted : "one of " + quoted;
  }

  private static String described(Node node) {
    return switch (node) {
      case ObjectNode _ -> "map";
      case ListNode _ -> "sequence";
      case TextNode(_, String text) -> "string \"" + Keys.excerpt(text) + "\"";
      case NumberNode(_, String text) when text.matches("-?\\d+") ->
          "integer `" + Keys.excerpt(text) + "`";
      case NumberNode(_, String text) -> "floating point `" + Keys.excerpt(text) + "`";
      case BooleanNode(_, boolean value) -> "boolean `" + value + "`";
      case NullNode _ -> "null";
    };
  }
}
