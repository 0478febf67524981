package dev.elnath.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/// The words in which the reader says what is wrong.
final class Problems {
  private Problems() {}

  static DecodeException unknownVariant(String path, String found, String... known) {
    StringBuilder problem =
        new StringBuilder("unknown variant `").append(Excerpt.of(found)).append("`, expected ");
    if (known.length > 1) {
      problem.append("one of ");
    }
    for (int index = 0; index < known.length; index++) {
      problem.append(index == 0 ? "`" : ", `").append(known[index]).append('`');
    }
    return new DecodeException(path, problem.toString());
  }

  static DecodeException unexpected(
      String path, String text, String expected, RuntimeException refused) {
    return new DecodeException(
        path, "invalid value: string \"" + Excerpt.of(text) + "\", expected " + expected, refused);
  }

  /// What a parser stands on.
  static JsonToken standing(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new MalformedJsonException("EOF while parsing a value" + at(parser.currentLocation()));
    }
    return token;
  }

  /// What a value is called.
  static String found(JsonToken token, JsonParser parser) {
    return switch (token) {
      case START_OBJECT -> "map";
      case START_ARRAY -> "sequence";
      case VALUE_STRING -> "string \"" + Excerpt.of(text(parser)) + "\"";
      case VALUE_NUMBER_INT -> "integer `" + Excerpt.of(text(parser)) + "`";
      case VALUE_NUMBER_FLOAT -> "floating point `" + Excerpt.of(text(parser)) + "`";
      case VALUE_TRUE, VALUE_FALSE -> "boolean `" + text(parser) + "`";
      default -> "null";
    };
  }

  /// The text of a value. A string is decoded only now, so that it can turn out to be none.
  static String text(JsonParser parser) {
    try {
      return parser.getString();
    } catch (JacksonException broken) {
      throw malformed(broken, parser);
    }
  }

  static MalformedJsonException malformed(JacksonException broken, JsonParser parser) {
    return new MalformedJsonException(told(broken, parser) + at(broken.getLocation()), broken);
  }

  private static String told(JacksonException broken, JsonParser parser) {
    boolean isTooDeep =
        broken instanceof StreamConstraintsException
            && broken.getOriginalMessage().startsWith("Document nesting depth");
    return isTooDeep
        ? "values are nested deeper than the limit of "
            + parser.streamReadConstraints().getMaxNestingDepth()
            + " (plugins.elnath.maxNesting)"
        : broken.getOriginalMessage();
  }

  static String at(@Nullable TokenStreamLocation location) {
    return location == null
        ? ""
        : " at line " + location.getLineNr() + " column " + location.getColumnNr();
  }
}
