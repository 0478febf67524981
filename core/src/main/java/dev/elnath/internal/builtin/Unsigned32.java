package dev.elnath.internal.builtin;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;

/// A whole number from 0 to 2³² − 1.
final class Unsigned32 implements Codec<Long> {
  private static final long MAX = (1L << 32) - 1;

  static long readFrom(JsonReader in) {
    long number = in.readLong();
    if (number < 0 || number > MAX) {
      throw in.invalid("invalid value: integer `" + number + "`, expected u32");
    }
    return number;
  }

  @Override
  public Long read(JsonReader in) {
    return readFrom(in);
  }

  @Override
  public void write(Long value, JsonWriter out) {
    out.write(value);
  }
}
