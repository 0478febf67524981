package recursive;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;
import java.util.Optional;

/// How [Trees.Nest] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Trees_NestCodec<T> implements Codec<Trees.Nest<T>> {
  private static final MemberNames NAMES = MemberNames.of("value", "deeper");

  private final Codec<T> tCodec;

  /// Makes a codec from those of the type's arguments.
  public Trees_NestCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
  }

  @Override
  public Trees.Nest<T> read(JsonReader in) {
    in.beginObject("struct Nest");
    T value = null;
    Optional<Trees.Nest<List<T>>> deeper = Optional.empty();
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> value = tCodec.read(in);
        case 1 -> deeper = Codecs.optional(new Trees_NestCodec<>(Codecs.list(tCodec))).read(in);
        default -> in.skip();
      }
    }
    if (value == null) {
      throw in.missing("value");
    }
    return new Trees.Nest<>(value, deeper);
  }

  @Override
  public void write(Trees.Nest<T> value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    tCodec.write(value.value(), out);
    out.name(NAMES, 1);
    Codecs.optional(new Trees_NestCodec<>(Codecs.list(tCodec))).write(value.deeper(), out);
    out.endObject();
  }
}
