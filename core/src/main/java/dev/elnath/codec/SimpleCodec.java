package dev.elnath.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;

/// A codec of two functions.
record SimpleCodec<T>(Function<JsonReader, T> reading, BiConsumer<JsonWriter, T> writing)
    implements Codec<T> {
  @Override
  public T read(JsonReader in) {
    return reading.apply(in);
  }

  @Override
  public void write(T value, JsonWriter out) {
    writing.accept(out, value);
  }
}
