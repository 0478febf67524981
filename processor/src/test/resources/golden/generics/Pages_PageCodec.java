package generics;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;
import java.util.Optional;

/// How [Pages.Page] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Pages_PageCodec<T> implements Codec<Pages.Page<T>> {
  private static final MemberNames NAMES = MemberNames.of("items", "next");

  private final Codec<T> tCodec;

  /// Makes a codec from those of the type's arguments.
  public Pages_PageCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
  }

  @Override
  public Pages.Page<T> read(JsonReader in) {
    in.beginObject("struct Page");
    List<T> items = null;
    Optional<Integer> next = Optional.empty();
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> items = Codecs.list(tCodec).read(in);
        case 1 -> next = Codecs.optional(Codecs.ofInt()).read(in);
        default -> in.skip();
      }
    }
    if (items == null) {
      throw in.missing("items");
    }
    return new Pages.Page<>(items, next);
  }

  @Override
  public void write(Pages.Page<T> value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    Codecs.list(tCodec).write(value.items(), out);
    out.name(NAMES, 1);
    Codecs.optional(Codecs.ofInt()).write(value.next(), out);
    out.endObject();
  }
}
