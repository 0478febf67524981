package dev.elnath.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;

/// A codec of whole numbers, which as keys of a map are strings of decimal digits.
///
/// @param expected what a message calls the type
record NumberCodec<T>(
    String expected,
    Function<JsonReader, T> reading,
    BiConsumer<JsonWriter, T> writing,
    JsonReader.Parse<T> parse)
    implements KeyCodec<T> {
  @Override
  public T read(JsonReader in) {
    return reading.apply(in);
  }

  @Override
  public void write(T value, JsonWriter out) {
    writing.accept(out, value);
  }

  @Override
  public T fromKey(String name, JsonReader in) {
    return in.parse(name, expected, parse);
  }

  @Override
  public String toKey(T key) {
    return key.toString();
  }
}
