package dev.elnath.internal.permission;

import dev.elnath.permission.SourcePosition;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/// A JSON value that knows where it was written.
sealed interface Node {
  /// Where the value begins.
  SourcePosition at();

  /// What a message calls a value of this kind.
  String kind();

  /// Appends the value as strict JSON without spaces.
  void appendTo(StringBuilder json);

  /// The value as strict JSON without spaces.
  default String json() {
    StringBuilder json = new StringBuilder();
    appendTo(json);
    return json.toString();
  }

  /// `{…}`
  record ObjectNode(SourcePosition at, Map<String, Member> members) implements Node {
    @Override
    public String kind() {
      return "an object";
    }

    @Override
    public void appendTo(StringBuilder json) {
      char before = '{';
      for (Map.Entry<String, Member> member : members.entrySet()) {
        json.append(before);
        quote(member.getKey(), json);
        json.append(':');
        member.getValue().value().appendTo(json);
        before = ',';
      }
      json.append(members.isEmpty() ? "{}" : "}");
    }
  }

  /// `[…]`
  record ArrayNode(SourcePosition at, List<Node> elements) implements Node {
    @Override
    public String kind() {
      return "an array";
    }

    @Override
    public void appendTo(StringBuilder json) {
      char before = '[';
      for (Node element : elements) {
        json.append(before);
        element.appendTo(json);
        before = ',';
      }
      json.append(elements.isEmpty() ? "[]" : "]");
    }
  }

  /// `"…"`
  record TextNode(SourcePosition at, String value) implements Node {
    @Override
    public String kind() {
      return "a string";
    }

    @Override
    public void appendTo(StringBuilder json) {
      quote(value, json);
    }
  }

  /// A number, `true`, `false` or `null`, as strict JSON.
  record LiteralNode(SourcePosition at, String literal) implements Node {
    @Override
    public String kind() {
      return literal.equals("null") || literal.equals("true") || literal.equals("false")
          ? literal
          : "a number";
    }

    @Override
    public void appendTo(StringBuilder json) {
      json.append(literal);
    }
  }

  /// A value in an object.
  ///
  /// @param keyAt where its key begins
  record Member(SourcePosition keyAt, Node value) {}

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, json);
    json.append('"');
  }
}
