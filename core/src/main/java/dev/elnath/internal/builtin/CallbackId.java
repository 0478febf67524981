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
  /// The number's 32 bits.
  int bits() {
    return (int) number;
  }

  /// Reads it, refusing what cannot be one.
  static final class AsNumber implements Codec<CallbackId> {
    @Override
    public CallbackId read(JsonReader in) {
      return new CallbackId(Unsigned32.readFrom(in));
    }

    @Override
    public void write(CallbackId value, JsonWriter out) {
      out.write(value.number());
    }
  }
}
