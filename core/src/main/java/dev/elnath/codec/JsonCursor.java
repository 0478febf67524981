package dev.elnath.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;

/// Where a [JsonReader] stands: the token there, its numbers, its path, and the failures that name
/// them. Shares the parser with the reader, and is used by the same one thread.
final class JsonCursor {
  private final JsonParser parser;
  private final String base;

  /// @param base the path of the text as a whole, where it was cut from another
  JsonCursor(JsonParser parser, String base) {
    this.parser = parser;
    this.base = base;
  }

  /// @throws MalformedJsonException at the end of the text
  JsonToken token() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new MalformedJsonException("EOF while parsing a value" + at(parser.currentLocation()));
    }
    return token;
  }

  /// Moves to the next token.
  ///
  /// @throws MalformedJsonException if there is none
  JsonToken advance() {
    try {
      parser.nextToken();
    } catch (JacksonException broken) {
      throw malformed(broken);
    }
    return token();
  }

  /// @throws MalformedJsonException if there is another token
  void end() {
    try {
      if (parser.nextToken() != null) {
        throw new MalformedJsonException("trailing characters" + at(parser.currentTokenLocation()));
      }
    } catch (JacksonException broken) {
      throw malformed(broken);
    }
  }

  /// @param expected the type in the contract's words, such as `i32`
  /// @throws DecodeException if the value is not a whole number within these bounds
  long whole(long least, long most, String expected) {
    if (token() != JsonToken.VALUE_NUMBER_INT) {
      throw invalidType(expected);
    }
    try {
      long value = parser.getLongValue();
      if (value >= least && value <= most) {
        return value;
      }
    } catch (InputCoercionException beyond) {
      // The message below says the same in the contract's words.
      throw outOfRange(expected);
    }
    throw outOfRange(expected);
  }

  /// @param expected the type in the contract's words, such as `f64`
  /// @throws DecodeException if the value is not a number
  double number(String expected) {
    return switch (token()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      default -> throw invalidType(expected);
    };
  }

  /// Where the value is on which the cursor stands.
  String path() {
    return MemberPath.of(base, standing());
  }

  /// Where the object or array is that holds the value on which the cursor stands.
  String enclosing() {
    TokenStreamContext parent = standing().getParent();
    return parent == null ? base : MemberPath.of(base, parent);
  }

  DecodeException invalidType(String expected) {
    return new DecodeException(path(), "invalid type: " + found() + ", expected " + expected);
  }

  private DecodeException outOfRange(String expected) {
    return new DecodeException(path(), "invalid value: " + found() + ", expected " + expected);
  }

  private String found() {
    return switch (token()) {
      case START_OBJECT -> "map";
      case START_ARRAY -> "sequence";
      case VALUE_STRING -> "string \"" + Excerpt.of(parser.getString()) + "\"";
      case VALUE_NUMBER_INT -> "integer `" + Excerpt.of(parser.getString()) + "`";
      case VALUE_NUMBER_FLOAT -> "floating point `" + Excerpt.of(parser.getString()) + "`";
      case VALUE_TRUE, VALUE_FALSE -> "boolean `" + parser.getString() + "`";
      default -> "null";
    };
  }

  /// The object or array that holds the value on which the cursor stands.
  private TokenStreamContext standing() {
    TokenStreamContext context = parser.streamReadContext();
    boolean onStart =
        parser.currentToken() == JsonToken.START_OBJECT
            || parser.currentToken() == JsonToken.START_ARRAY;
    TokenStreamContext parent = context.getParent();
    return onStart && parent != null ? parent : context;
  }

  static MalformedJsonException malformed(JacksonException broken) {
    return new MalformedJsonException(
        broken.getOriginalMessage() + at(broken.getLocation()), broken);
  }

  private static String at(@Nullable TokenStreamLocation location) {
    return location == null
        ? ""
        : " at line " + location.getLineNr() + " column " + location.getColumnNr();
  }
}
