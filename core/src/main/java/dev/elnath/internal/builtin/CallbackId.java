package dev.elnath.internal.builtin;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.UseCodec;

/// The id of a page's callback.
///
/// @param number from 0 to 2³² − 1
@UseCodec(CallbackId.AsNumber.class)
record CallbackId(long number) {
  private static final long MAX = (1L << 32) - 1;

  /// The number's 32 bits.
  int bits() {
    return (int) number;
  }

  /// Reads it, refusing what cannot be one.
  static final class AsNumber implements Codec<CallbackId> {
    @Override
    public CallbackId read(JsonReader in) {
      long number = in.readLong();
      if (number < 0 || number > MAX) {
        throw in.invalid("invalid value: integer `" + number + "`, expected u32");
      }
      return new CallbackId(number);
    }

    @Override
    public void write(CallbackId value, JsonWriter out) {
      out.write(value.number());
    }
  }
}
