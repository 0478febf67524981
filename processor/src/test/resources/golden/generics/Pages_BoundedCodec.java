package generics;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Pages.Bounded] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Pages_BoundedCodec<T extends Comparable<T>> implements Codec<Pages.Bounded<T>> {
  private static final MemberNames NAMES = MemberNames.of("low", "high");

  private final Codec<T> tCodec;

  /// Makes a codec from those of the type's arguments.
  public Pages_BoundedCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
  }

  @Override
  public Pages.Bounded<T> read(JsonReader in) {
    in.beginObject("struct Bounded");
    T low = null;
    T high = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> low = tCodec.read(in);
        case 1 -> high = tCodec.read(in);
        default -> in.skip();
      }
    }
    if (low == null) {
      throw in.missing("low");
    }
    if (high == null) {
      throw in.missing("high");
    }
    return new Pages.Bounded<>(low, high);
  }

  @Override
  public void write(Pages.Bounded<T> value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    tCodec.write(value.low(), out);
    out.name(NAMES, 1);
    tCodec.write(value.high(), out);
    out.endObject();
  }
}
