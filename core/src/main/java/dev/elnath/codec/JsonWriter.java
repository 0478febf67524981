package dev.elnath.codec;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;

/// Writes one JSON text. Used by one thread at a time, and not closed: it holds nothing but memory.
public final class JsonWriter {
  /// The largest whole number that a JavaScript number holds exactly, 2^53 - 1.
  public static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
  private final JsonGenerator generator =
      JsonFormat.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes);

  /// Starts an empty text.
  public JsonWriter() {}

  /// The text in UTF-8; call it once, when the one value has been written.
  public byte[] toBytes() {
    generator.close();
    return bytes.toByteArray();
  }

  /// The text; call it once, when the one value has been written.
  public String toText() {
    generator.close();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /// Begins an object.
  public void beginObject() {
    generator.writeStartObject();
  }

  /// Ends the object.
  public void endObject() {
    generator.writeEndObject();
  }

  /// Begins an array.
  public void beginArray() {
    generator.writeStartArray();
  }

  /// Ends the array.
  public void endArray() {
    generator.writeEndArray();
  }

  /// Writes the name of the member whose value comes next.
  ///
  /// @param index of the name in `names`
  public void name(MemberNames names, int index) {
    generator.writeName(names.encoded(index));
  }

  /// Writes the name of the member whose value comes next.
  public void name(String name) {
    generator.writeName(name);
  }

  /// Writes `null`.
  public void writeNull() {
    generator.writeNull();
  }

  /// Writes `true` or `false`.
  public void write(boolean value) {
    generator.writeBoolean(value);
  }

  /// Writes a number.
  public void write(int value) {
    generator.writeNumber(value);
  }

  /// Writes a number.
  ///
  /// @throws EncodeException if a JavaScript number could not hold it exactly
  public void write(long value) {
    if (value > MAX_SAFE_INTEGER || value < -MAX_SAFE_INTEGER) {
      throw new EncodeException(
          MemberPath.ofNext(generator.streamWriteContext()),
          "the long "
              + value
              + " is beyond 2^53 - 1 and would be rounded in JavaScript; annotate it with @AsText"
              + " to send a string");
    }
    generator.writeNumber(value);
  }

  /// Writes a `long` as a string of digits, for [AsText].
  public void writeText(long value) {
    generator.writeString(Long.toString(value));
  }

  /// Writes a number; like `JSON.stringify`, `null` for one that is not finite.
  public void write(double value) {
    if (Double.isFinite(value)) {
      generator.writeNumber(value);
    } else {
      generator.writeNull();
    }
  }

  /// Writes a number; like `JSON.stringify`, `null` for one that is not finite.
  public void write(float value) {
    if (Float.isFinite(value)) {
      generator.writeNumber(value);
    } else {
      generator.writeNull();
    }
  }

  /// Writes a string.
  ///
  /// @throws EncodeException if `value` is null against its type
  public void write(String value) {
    if (value == null) {
      throw invalid("a String is null whose type does not say @Nullable");
    }
    generator.writeString(value);
  }

  /// Writes a string of one character.
  public void write(char value) {
    generator.writeString(String.valueOf(value));
  }

  /// Writes a string of decimal digits, which loses nothing.
  public void write(BigInteger value) {
    generator.writeString(value.toString());
  }

  /// Writes a string in plain or scientific notation, which loses nothing.
  public void write(BigDecimal value) {
    generator.writeString(value.toString());
  }

  /// Writes a JSON text as it is.
  public void write(Json value) {
    generator.writeRawValue(value.text());
  }

  /// The failure to throw when a value cannot be told in JSON.
  ///
  /// @param problem what is wrong with it, and what to do
  public EncodeException invalid(String problem) {
    return new EncodeException(MemberPath.ofNext(generator.streamWriteContext()), problem);
  }

  void copy(JsonParser parser) {
    int open = copyToken(parser);
    while (open > 0) {
      parser.nextToken();
      open += copyToken(parser);
    }
  }

  /// Copies one token, numbers as they are written, and answers by how much it goes deeper.
  private int copyToken(JsonParser parser) {
    switch (parser.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getString());
      default -> generator.copyCurrentEvent(parser);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }
}
