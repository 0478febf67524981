package dev.elnath.internal.source;

import dev.elnath.config.SourceSink;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.Member;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.permission.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a tree of what a format tells.
final class NodeBuilder implements SourceSink {
  private final String file;
  private final Duplicates duplicates;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Node root;

  NodeBuilder(String file, Duplicates duplicates) {
    this.file = file;
    this.duplicates = duplicates;
  }

  /// An object or an array that has begun.
  private static final class Open {
    final Node node;
    final Map<String, Member> members;
    final List<Node> items;
    String name = "";
    SourcePosition nameAt;

    Open(Node node, Map<String, Member> members, List<Node> items) {
      this.node = node;
      this.members = members;
      this.items = items;
      this.nameAt = node.at();
    }
  }

  Node root() throws SyntaxException {
    if (root == null || !open.isEmpty()) {
      throw new SyntaxException(new SourcePosition(file, 1, 1), "the text ends before its value");
    }
    return root;
  }

  @Override
  public void beginObject(int line, int column) {
    Map<String, Member> members = new LinkedHashMap<>();
    begin(new Open(new ObjectNode(at(line, column), members), members, List.of()));
  }

  @Override
  public void beginArray(int line, int column) {
    List<Node> items = new ArrayList<>();
    begin(new Open(new ListNode(at(line, column), items), Map.of(), items));
  }

  @Override
  public void name(String name, int line, int column) {
    Open object = open.element();
    object.name = name;
    object.nameAt = at(line, column);
  }

  @Override
  public void endObject() {
    value(open.remove().node);
  }

  @Override
  public void endArray() {
    value(open.remove().node);
  }

  @Override
  public void text(String value, int line, int column) {
    value(new Node.TextNode(at(line, column), value));
  }

  @Override
  public void number(String json, int line, int column) {
    value(new Node.NumberNode(at(line, column), json));
  }

  @Override
  public void flag(boolean value, int line, int column) {
    value(new Node.BooleanNode(at(line, column), value));
  }

  private void begin(Open begun) {
    if (open.size() >= NodeParser.MAX_DEPTH) {
      throw new IllegalArgumentException(
          begun.node.at() + ": more than " + NodeParser.MAX_DEPTH + " values inside each other");
    }
    open.push(begun);
  }

  private void value(Node value) {
    Open around = open.peek();
    if (around == null) {
      root = value;
    } else if (around.node instanceof ListNode) {
      around.items.add(value);
    } else {
      Member first = around.members.putIfAbsent(around.name, new Member(around.nameAt, value));
      if (first != null) {
        duplicates.found(around.nameAt, first.at(), "", around.name);
      }
    }
  }

  private SourcePosition at(int line, int column) {
    return new SourcePosition(file, line, column);
  }
}
