package dev.elnath.internal.source;

import dev.elnath.permission.SourcePosition;
import java.util.List;
import java.util.Map;

/// One JSON value that knows where it was written.
public sealed interface Node {
  /// Where the value begins.
  SourcePosition at();

  /// What the node is, for a `switch`: one over the types themselves has to be linked at run time,
  /// which costs milliseconds of every start.
  Kind kind();

  /// The types by name.
  enum Kind {
    /// [ObjectNode]
    OBJECT("an object"),
    /// [ListNode]
    LIST("an array"),
    /// [TextNode]
    TEXT("a string"),
    /// [NumberNode]
    NUMBER("a number"),
    /// [BooleanNode]
    BOOLEAN("a boolean"),
    /// [NullNode]
    NULL("null");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /// What a message calls a value of this kind.
    public String text() {
      return text;
    }
  }

  /// `{…}`
  ///
  /// @param members by name, in the order of the text
  record ObjectNode(SourcePosition at, Map<String, Member> members) implements Node {
    @Override
    public Kind kind() {
      return Kind.OBJECT;
    }
  }

  /// A value in an object.
  ///
  /// @param at where the name stands
  record Member(SourcePosition at, Node value) {}

  /// `[…]`
  record ListNode(SourcePosition at, List<Node> items) implements Node {
    @Override
    public Kind kind() {
      return Kind.LIST;
    }
  }

  /// `"…"`
  record TextNode(SourcePosition at, String text) implements Node {
    @Override
    public Kind kind() {
      return Kind.TEXT;
    }
  }

  /// A number.
  ///
  /// @param text as JSON spells it
  record NumberNode(SourcePosition at, String text) implements Node {
    @Override
    public Kind kind() {
      return Kind.NUMBER;
    }
  }

  /// `true` or `false`.
  record BooleanNode(SourcePosition at, boolean value) implements Node {
    @Override
    public Kind kind() {
      return Kind.BOOLEAN;
    }
  }

  /// `null`
  record NullNode(SourcePosition at) implements Node {
    @Override
    public Kind kind() {
      return Kind.NULL;
    }
  }
}
