package dev.elnath.config;

import java.util.List;
import java.util.Map;

/// One JSON value that knows where it was written.
sealed interface Node {
  Position at();

  /// @param members by name, in the order of the text
  record ObjectNode(Position at, Map<String, Member> members) implements Node {}

  /// @param at where the name stands
  record Member(Position at, Node value) {}

  record ListNode(Position at, List<Node> items) implements Node {}

  record TextNode(Position at, String text) implements Node {}

  /// @param text a number as JSON spells it
  record NumberNode(Position at, String text) implements Node {}

  record BooleanNode(Position at, boolean value) implements Node {}

  record NullNode(Position at) implements Node {}
}
