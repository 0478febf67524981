package dev.elnath.internal.permission;

import dev.elnath.internal.permission.Node.ArrayNode;
import dev.elnath.internal.permission.Node.LiteralNode;
import dev.elnath.internal.permission.Node.Member;
import dev.elnath.internal.permission.Node.ObjectNode;
import dev.elnath.internal.permission.Node.TextNode;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Makes [Node]s of the text of one file.
final class NodeParser {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(100).build();

  private static final JsonFactory STRICT =
      JsonFactory.builder().streamReadConstraints(LIMITS).build();

  private static final String JSON5 = ".json5";

  private final String source;
  private final JsonParser parser;

  private NodeParser(String source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /// @param source what messages call the text; JSON5 if it ends in `.json5`
  /// @throws PermissionException if it is not one JSON value, or has a key twice
  static Node parse(String source, String text) {
    JsonFactory factory = source.endsWith(JSON5) ? Json5.FACTORY : STRICT;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      NodeParser nodes = new NodeParser(source, parser);
      parser.nextToken();
      Node value = nodes.value();
      if (parser.nextToken() != null) {
        throw nodes.failure("there is more after the end of the value");
      }
      return value;
    } catch (JacksonException broken) {
      TokenStreamLocation location = broken.getLocation();
      SourcePosition at =
          location == null ? new SourcePosition(source, 1, 1) : position(source, location);
      throw new PermissionException(at + ": not JSON: " + broken.getOriginalMessage(), broken);
    }
  }

  private Node value() {
    SourcePosition at = here();
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw failure("the text is empty; a JSON value was expected");
    }
    return switch (token) {
      case START_OBJECT -> new ObjectNode(at, members());
      case START_ARRAY -> new ArrayNode(at, elements());
      case VALUE_STRING -> new TextNode(at, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new LiteralNode(at, number());
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new LiteralNode(at, parser.getString());
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw failure("a JSON value was expected");
    };
  }

  private Map<String, Member> members() {
    Map<String, Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      SourcePosition keyAt = here();
      String key = parser.currentName();
      parser.nextToken();
      Member before = members.put(key, new Member(keyAt, value()));
      if (before != null) {
        throw new PermissionException(
            List.of(keyAt + ": " + key + ": this key stands at " + before.keyAt() + " already"));
      }
    }
    return members;
  }

  private List<Node> elements() {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return elements;
  }

  private String number() {
    String text = parser.getString();
    if (!source.endsWith(JSON5)) {
      return text;
    }
    try {
      return new BigDecimal(text).toString();
    } catch (NumberFormatException _) {
      throw failure("the number " + text + " is too large or too small");
    }
  }

  private SourcePosition here() {
    return position(source, parser.currentTokenLocation());
  }

  private PermissionException failure(String problem) {
    return new PermissionException(List.of(here() + ": " + problem));
  }

  private static SourcePosition position(String source, TokenStreamLocation location) {
    return new SourcePosition(
        source, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /// Apart, so that only who reads JSON5 pays for it.
  private static final class Json5 {
    static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
  }
}
