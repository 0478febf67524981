package dev.elnath.codec;

import java.util.function.Function;

/// A codec of values that travel as strings.
///
/// @param expected what a message calls the type
/// @param parse turns a string into a value, or throws
/// @param text turns a value into a string
record TextCodec<T>(String expected, JsonReader.Parse<T> parse, Function<T, String> text)
    implements KeyCodec<T> {
  @Override
  public T read(JsonReader in) {
    return in.readParsed(expected, parse);
  }

  @Override
  public void write(T value, JsonWriter out) {
    out.write(text.apply(value));
  }

  @Override
  public T fromKey(String name, JsonReader in) {
    return in.parse(name, expected, parse);
  }

  @Override
  public String toKey(T key) {
    return text.apply(key);
  }
}
