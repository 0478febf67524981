package dev.elnath.config;

import dev.elnath.codec.Json;
import dev.elnath.codec.JsonWriter;
import dev.elnath.config.Node.BooleanNode;
import dev.elnath.config.Node.ListNode;
import dev.elnath.config.Node.NumberNode;
import dev.elnath.config.Node.ObjectNode;
import dev.elnath.config.Node.TextNode;

/// Spells a tree as JSON again.
final class NodeText {
  private NodeText() {}

  static void write(Node node, JsonWriter out) {
    switch (node.kind()) {
      case OBJECT -> writeObject((ObjectNode) node, out);
      case LIST -> {
        out.beginArray();
        ((ListNode) node).items().forEach(item -> write(item, out));
        out.endArray();
      }
      case TEXT -> out.write(((TextNode) node).text());
      case NUMBER -> out.write(new Json(((NumberNode) node).text()));
      case BOOLEAN -> out.write(((BooleanNode) node).value());
      case NULL -> out.writeNull();
    }
  }

  private static void writeObject(ObjectNode object, JsonWriter out) {
    out.beginObject();
    object
        .members()
        .forEach((name, member) -> {
          out.name(name);
          write(member.value(), out);
        });
    out.endObject();
  }
}
