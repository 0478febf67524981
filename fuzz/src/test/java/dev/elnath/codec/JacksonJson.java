package dev.elnath.codec;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// What the JSON library that Elnath had before says to a text.
final class JacksonJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonLimits.MAX_DEPTH)
                  .maxNumberLength(JsonLimits.MAX_NUMBER_LENGTH)
                  .maxNameLength(JsonLimits.MAX_NAME_LENGTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .build();

  private JacksonJson() {}

  /// All that is in a text, or nothing if it is refused.
  static Optional<String> events(byte[] utf8) {
    return events(FACTORY.createParser(ObjectReadContext.empty(), utf8));
  }

  /// All that is in a text, or nothing if it is refused.
  static Optional<String> events(String text) {
    return events(FACTORY.createParser(ObjectReadContext.empty(), text));
  }

  private static Optional<String> events(JsonParser parser) {
    JsonEvents events = new JsonEvents();
    try (parser) {
      parser.nextToken();
      if (parser.currentToken() == null) {
        return Optional.empty();
      }
      value(parser, events);
      return parser.nextToken() == null ? Optional.of(events.toString()) : Optional.empty();
    } catch (JacksonException refused) {
      return Optional.empty();
    }
  }

  private static void value(JsonParser parser, JsonEvents events) {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        events.beginObject();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          events.name(name);
          parser.nextToken();
          value(parser, events);
        }
        events.end();
      }
      case START_ARRAY -> {
        events.beginArray();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(parser, events);
        }
        events.end();
      }
      case VALUE_STRING -> events.string(parser.getString());
      case VALUE_NUMBER_INT -> {
        // Asked for first: after the double, Jackson makes the whole number of that.
        BigInteger whole = parser.getBigIntegerValue();
        events.number(parser.getString(), parser.getDoubleValue());
        events.whole(whole);
      }
      case VALUE_NUMBER_FLOAT -> events.number(parser.getString(), parser.getDoubleValue());
      case VALUE_TRUE -> events.flag(true);
      case VALUE_FALSE -> events.flag(false);
      default -> events.nothing();
    }
  }

  /// An object with a name and a string, which are the same, and two numbers.
  static String written(String text, double number, long whole) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      out.writeName(text);
      out.writeStartArray();
      out.writeString(text);
      out.writeNumber(number);
      out.writeNumber((float) number);
      out.writeNumber(whole);
      out.writeNumber((int) whole);
      out.writeEndArray();
      out.writeEndObject();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
