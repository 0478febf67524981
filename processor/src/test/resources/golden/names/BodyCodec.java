package names;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Body] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class BodyCodec implements Codec<Body> {
  /// The one instance, for any thread.
  public static final BodyCodec INSTANCE = new BodyCodec();

  private static final MemberNames NAMES = MemberNames.of("list");

  private BodyCodec() {}

  @Override
  public Body read(JsonReader in) {
    in.beginObject("struct Body");
    String list = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> list = in.readString();
        default -> in.skip();
      }
    }
    if (list == null) {
      throw in.missing("list");
    }
    return new Body(list);
  }

  @Override
  public void write(Body value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.list());
    out.endObject();
  }
}
