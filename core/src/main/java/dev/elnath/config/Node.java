package dev.elnath.config;

import java.util.List;
import java.util.Map;

/// One JSON value that knows where it was written.
sealed interface Node {
  Position at();

  /// What the node is, for a `switch`: one over the types themselves has to be linked at run time,
  /// which costs milliseconds of every start.
  Kind kind();

  /// The types by name.
  enum Kind {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /// @param members by name, in the order of the text
  record ObjectNode(Position at, Map<String, Member> members) implements Node {
    @Override
    public Kind kind() {
      return Kind.OBJECT;
    }
  }

  /// @param at where the name stands
  record Member(Position at, Node value) {}

  record ListNode(Position at, List<Node> items) implements Node {
    @Override
    public Kind kind() {
      return Kind.LIST;
    }
  }

  record TextNode(Position at, String text) implements Node {
    @Override
    public Kind kind() {
      return Kind.TEXT;
    }
  }

  /// @param text a number as JSON spells it
  record NumberNode(Position at, String text) implements Node {
    @Override
    public Kind kind() {
      return Kind.NUMBER;
    }
  }

  record BooleanNode(Position at, boolean value) implements Node {
    @Override
    public Kind kind() {
      return Kind.BOOLEAN;
    }
  }

  record NullNode(Position at) implements Node {
    @Override
    public Kind kind() {
      return Kind.NULL;
    }
  }
}
