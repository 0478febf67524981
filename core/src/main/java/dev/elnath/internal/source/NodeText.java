package dev.elnath.internal.source;

import dev.elnath.codec.Json;
import dev.elnath.codec.JsonWriter;
import dev.elnath.internal.source.Node.BooleanNode;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.NumberNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.Node.TextNode;

/// Spells a tree as JSON again.
public final class NodeText {
  private NodeText() {}

  /// The value as strict JSON without spaces.
  public static Json json(Node node) {
    JsonWriter out = new JsonWriter();
    write(node, out);
    return new Json(out.toText());
  }

  private static void write(Node node, JsonWriter out) {
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
