package dev.elnath.internal.source;

import dev.elnath.internal.source.Node.BooleanNode;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.Member;
import dev.elnath.internal.source.Node.NullNode;
import dev.elnath.internal.source.Node.NumberNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.Node.TextNode;
import dev.elnath.permission.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns one text into a tree.
public final class NodeParser {
  /// Objects and lists inside each other; keeps the recursion of all who walk the tree shallow.
  static final int MAX_DEPTH = 100;

  private final SourceTokens text;
  private final Duplicates duplicates;
  private int depth;

  private NodeParser(SourceTokens text, Duplicates duplicates) {
    this.text = text;
    this.duplicates = duplicates;
  }

  /// @param file its name in positions; one that ends in `5` is read as JSON5, as far as comments,
  ///   trailing commas, quotes, names and the shorter spellings of numbers go
  /// @param duplicates told of members that are there twice
  /// @throws SyntaxException if it is not one value, or is TOML and nothing reads that
  public static Node parse(String text, String file, Duplicates duplicates) throws SyntaxException {
    if (OtherFormats.isOther(file)) {
      return OtherFormats.parse(text, file, duplicates);
    }
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    SourceTokens tokens = new SourceTokens(content, file, file.endsWith(".json5"));
    Node root = new NodeParser(tokens, duplicates).node("");
    if (tokens.space() >= 0) {
      throw tokens.broken("something follows the end of the value", tokens.at);
    }
    return root;
  }

  private Node node(String path) throws SyntaxException {
    int first = text.space();
    if (first < 0) {
      throw text.broken("the text ends where a value belongs", text.at);
    }
    SourcePosition at = text.position(text.at);
    if (text.isQuote(first)) {
      return new TextNode(at, text.string());
    }
    return switch (first) {
      case '{' -> object(at, path);
      case '[' -> list(at, path);
      case '-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          new NumberNode(at, text.number());
      default -> word(at);
    };
  }

  private Node word(SourcePosition at) throws SyntaxException {
    int begin = text.at;
    String word = text.word();
    return switch (word) {
      case "true", "false" -> new BooleanNode(at, word.equals("true"));
      case "null" -> new NullNode(at);
      case "" -> throw text.expected("a value");
      default -> throw text.invalid("\"" + word + "\" where a value belongs", begin);
    };
  }

  private ObjectNode object(SourcePosition at, String path) throws SyntaxException {
    Map<String, Member> members = new LinkedHashMap<>();
    enter();
    while (hasNext('}', members.isEmpty())) {
      SourcePosition nameAt = text.position(text.at);
      String name = text.name();
      if (text.space() != ':') {
        throw text.expected("a colon");
      }
      text.at++;
      Node value = node(path.isEmpty() ? name : path + "." + name);
      Member first = members.putIfAbsent(name, new Member(nameAt, value));
      if (first != null) {
        duplicates.found(nameAt, first.at(), path, name);
      }
    }
    depth--;
    return new ObjectNode(at, members);
  }

  private ListNode list(SourcePosition at, String path) throws SyntaxException {
    List<Node> items = new ArrayList<>();
    enter();
    while (hasNext(']', items.isEmpty())) {
      items.add(node(path + "[" + items.size() + "]"));
    }
    depth--;
    return new ListNode(at, items);
  }

  private void enter() throws SyntaxException {
    depth++;
    if (depth > MAX_DEPTH) {
      throw text.invalid("the depth of values inside each other exceeds " + MAX_DEPTH, text.at);
    }
    text.at++;
  }

  /// Moves to the next item or member, or past the end.
  private boolean hasNext(char end, boolean isFirst) throws SyntaxException {
    text.space();
    if (text.take(end)) {
      return false;
    }
    if (isFirst) {
      return true;
    }
    if (!text.take(',')) {
      throw text.expected("a comma or \"" + end + "\"");
    }
    text.space();
    return !(text.relaxed && text.take(end));
  }
}
