package generics;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Pages.Pair] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Pages_PairCodec<A, B> implements Codec<Pages.Pair<A, B>> {
  private static final MemberNames NAMES = MemberNames.of("first", "second");

  private final Codec<A> aCodec;
  private final Codec<B> bCodec;

  /// Makes a codec from those of the type's arguments.
  public Pages_PairCodec(Codec<A> aCodec, Codec<B> bCodec) {
    this.aCodec = aCodec;
    this.bCodec = bCodec;
  }

  @Override
  public Pages.Pair<A, B> read(JsonReader in) {
    in.beginObject("struct Pair");
    A first = null;
    B second = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> first = aCodec.read(in);
        case 1 -> second = bCodec.read(in);
        default -> in.skip();
      }
    }
    if (first == null) {
      throw in.missing("first");
    }
    if (second == null) {
      throw in.missing("second");
    }
    return new Pages.Pair<>(first, second);
  }

  @Override
  public void write(Pages.Pair<A, B> value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    aCodec.write(value.first(), out);
    out.name(NAMES, 1);
    bCodec.write(value.second(), out);
    out.endObject();
  }
}
