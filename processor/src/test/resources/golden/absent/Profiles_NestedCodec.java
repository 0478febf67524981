package absent;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How [Profiles.Nested] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Profiles_NestedCodec implements Codec<Profiles.Nested> {
  /// The one instance, for any thread.
  public static final Profiles_NestedCodec INSTANCE = new Profiles_NestedCodec();

  private static final MemberNames NAMES = MemberNames.of("profiles", "numbers", "texts");

  private Profiles_NestedCodec() {}

  @Override
  public Profiles.Nested read(JsonReader in) {
    in.beginObject("struct Nested");
    Map<String, Profiles.@Nullable Profile> profiles = null;
    List<int @Nullable []> numbers = null;
    @Nullable String[] texts = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> profiles = Codecs.map(Codecs.ofString(), Codecs.nullable(Profiles_ProfileCodec.INSTANCE)).read(in);
        case 1 -> numbers = Codecs.list(Codecs.nullable(Codecs.intArray())).read(in);
        case 2 -> texts = Codecs.array(Codecs.nullable(Codecs.ofString()), String[]::new).read(in);
        default -> in.skip();
      }
    }
    if (profiles == null) {
      throw in.missing("profiles");
    }
    if (numbers == null) {
      throw in.missing("numbers");
    }
    if (texts == null) {
      throw in.missing("texts");
    }
    return new Profiles.Nested(profiles, numbers, texts);
  }

  @Override
  public void write(Profiles.Nested value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    Codecs.map(Codecs.ofString(), Codecs.nullable(Profiles_ProfileCodec.INSTANCE)).write(value.profiles(), out);
    out.name(NAMES, 1);
    Codecs.list(Codecs.nullable(Codecs.intArray())).write(value.numbers(), out);
    out.name(NAMES, 2);
    Codecs.array(Codecs.nullable(Codecs.ofString()), String[]::new).write(value.texts(), out);
    out.endObject();
  }
}
