package absent;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How [Profiles.Profile] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Profiles_ProfileCodec implements Codec<Profiles.Profile> {
  /// The one instance, for any thread.
  public static final Profiles_ProfileCodec INSTANCE = new Profiles_ProfileCodec();

  private static final MemberNames NAMES = MemberNames.of("name", "nick", "scores", "floor");

  private Profiles_ProfileCodec() {}

  @Override
  public Profiles.Profile read(JsonReader in) {
    in.beginObject("struct Profile");
    String name = null;
    String nick = null;
    Optional<List<Integer>> scores = Optional.empty();
    OptionalInt floor = OptionalInt.empty();
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> name = in.readString();
        case 1 -> nick = Codecs.nullable(Codecs.ofString()).read(in);
        case 2 -> scores = Codecs.optional(Codecs.list(Codecs.ofInt())).read(in);
        case 3 -> floor = Codecs.ofOptionalInt().read(in);
        default -> in.skip();
      }
    }
    if (name == null) {
      throw in.missing("name");
    }
    return new Profiles.Profile(name, nick, scores, floor);
  }

  @Override
  public void write(Profiles.Profile value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.name());
    out.name(NAMES, 1);
    Codecs.nullable(Codecs.ofString()).write(value.nick(), out);
    out.name(NAMES, 2);
    Codecs.optional(Codecs.list(Codecs.ofInt())).write(value.scores(), out);
    out.name(NAMES, 3);
    Codecs.ofOptionalInt().write(value.floor(), out);
    out.endObject();
  }
}
