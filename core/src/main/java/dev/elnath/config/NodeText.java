package dev.elnath.config;

import dev.elnath.codec.Json;
import dev.elnath.codec.JsonWriter;
import dev.elnath.config.Node.BooleanNode;
import dev.elnath.config.Node.ListNode;
import dev.elnath.config.Node.Member;
import dev.elnath.config.Node.NullNode;
import dev.elnath.config.Node.NumberNode;
import dev.elnath.config.Node.ObjectNode;
import dev.elnath.config.Node.TextNode;
import java.util.List;
import java.util.Map;

/// Spells a tree as JSON again.
final class NodeText {
  private NodeText() {}

  static void write(Node node, JsonWriter out) {
    switch (node) {
      case ObjectNode(_, Map<String, Member> members) -> {
        out.beginObject();
        members.forEach((name, member) -> {
          out.name(name);
          write(member.value(), out);
        });
        out.endObject();
      }
      case ListNode(_, List<Node> items) -> {
        out.beginArray();
        items.forEach(item -> write(item, out));
        out.endArray();
      }
      case TextNode(_, String text) -> out.write(text);
      case NumberNode(_, String text) -> out.write(new Json(text));
      case BooleanNode(_, boolean value) -> out.write(value);
      case NullNode _ -> out.writeNull();
    }
  }
}
