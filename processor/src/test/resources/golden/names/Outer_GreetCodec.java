package names;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Outer.Greet] travels as JSON. Written by dev.elnath.processor; changes here are lost.
final class Outer_GreetCodec implements Codec<Outer.Greet> {
  /// The one instance, for any thread.
  public static final Outer_GreetCodec INSTANCE = new Outer_GreetCodec();

  private static final MemberNames NAMES = MemberNames.of("at");

  private Outer_GreetCodec() {}

  @Override
  public Outer.Greet read(JsonReader in) {
    in.beginObject("struct Greet");
    int atValue = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> atValue = in.readInt();
        default -> in.skip();
      }
    }
    if (!members.had(0)) {
      throw in.missing("at");
    }
    return new Outer.Greet(atValue);
  }

  @Override
  public void write(Outer.Greet value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.at());
    out.endObject();
  }
}
