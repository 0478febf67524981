package dev.elnath.internal.source;

import dev.elnath.internal.source.Node.BooleanNode;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.Member;
import dev.elnath.internal.source.Node.NullNode;
import dev.elnath.internal.source.Node.NumberNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.Node.TextNode;
import dev.elnath.permission.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/// Turns one text into a tree.
public final class NodeParser {
  /// Objects and lists inside each other; keeps the recursion of all who walk the tree shallow.
  static final int MAX_DEPTH = 100;

  private static final JsonFactory JSON = builder().build();

  private final JsonParser parser;
  private final String file;
  private final Duplicates duplicates;

  private NodeParser(JsonParser parser, String file, Duplicates duplicates) {
    this.parser = parser;
    this.file = file;
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
    JsonFactory factory = file.endsWith(".json5") ? json5() : JSON;
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), content)) {
      NodeParser reader = new NodeParser(parser, file, duplicates);
      parser.nextToken();
      Node root = reader.node("");
      if (parser.nextToken() != null) {
        throw reader.broken("something follows the end of the value");
      }
      return root;
    } catch (JacksonException broken) {
      throw new SyntaxException(
          position(file, broken.getLocation()), "not valid JSON: " + broken.getOriginalMessage());
    }
  }

  private Node node(String path) throws SyntaxException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw broken("the text ends where a value belongs");
    }
    SourcePosition at = at();
    return switch (token) {
      case START_OBJECT -> object(at, path);
      case START_ARRAY -> list(at, path);
      case VALUE_STRING -> new TextNode(at, wellFormed(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberNode(at, number(parser.getString()));
      case VALUE_TRUE, VALUE_FALSE -> new BooleanNode(at, token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> new NullNode(at);
      default -> throw broken("a value belongs here");
    };
  }

  private ObjectNode object(SourcePosition at, String path) throws SyntaxException {
    Map<String, Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      SourcePosition nameAt = at();
      String name = wellFormed(parser.currentName());
      parser.nextToken();
      Node value = node((path.isEmpty() ? name : path + "." + name));
      Member first = members.putIfAbsent(name, new Member(nameAt, value));
      if (first != null) {
        duplicates.found(nameAt, first.at(), path, name);
      }
    }
    return new ObjectNode(at, members);
  }

  private ListNode list(SourcePosition at, String path) throws SyntaxException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(path + "[" + items.size() + "]"));
    }
    return new ListNode(at, items);
  }

  private String number(String text) throws SyntaxException {
    boolean plain = text.charAt(0) != '+' && !text.endsWith(".") && !text.contains(".e");
    if (plain && text.charAt(0) != '.' && !text.startsWith("-.")) {
      return text;
    }
    try {
      return new BigDecimal(text).toString();
    } catch (NumberFormatException unreadable) {
      throw broken("the number " + excerpt(text) + " cannot be read");
    }
  }

  private String wellFormed(String text) throws SyntaxException {
    boolean halved =
        text.codePoints()
            .anyMatch(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
    if (halved) {
      throw broken("half of a surrogate pair, which no file or page can hold");
    }
    return text;
  }

  private static String excerpt(String number) {
    return number.length() <= 40 ? number : number.substring(0, 40) + "…";
  }

  private SyntaxException broken(String problem) {
    return new SyntaxException(at(), problem);
  }

  private SourcePosition at() {
    return position(file, parser.currentTokenLocation());
  }

  private static SourcePosition position(String file, @Nullable TokenStreamLocation location) {
    return location == null
        ? new SourcePosition(file, 0, 0)
        : new SourcePosition(
            file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static JsonFactoryBuilder builder() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(1_000)
                .build());
  }

  private static JsonFactory json5() {
    return builder()
        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
        .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
        .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
        .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
        .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
        .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
        .build();
  }
}
