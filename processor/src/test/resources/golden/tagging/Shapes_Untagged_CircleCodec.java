package tagging;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Shapes.Untagged.Circle] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shapes_Untagged_CircleCodec implements Codec<Shapes.Untagged.Circle> {
  /// The one instance, for any thread.
  public static final Shapes_Untagged_CircleCodec INSTANCE = new Shapes_Untagged_CircleCodec();

  private static final MemberNames NAMES = MemberNames.of("radius");

  private Shapes_Untagged_CircleCodec() {}

  @Override
  public Shapes.Untagged.Circle read(JsonReader in) {
    in.beginObject("struct Circle");
    double radius = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> radius = in.readDouble();
        default -> in.skip();
      }
    }
    if (!members.had(0)) {
      throw in.missing("radius");
    }
    return new Shapes.Untagged.Circle(radius);
  }

  @Override
  public void write(Shapes.Untagged.Circle value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.radius());
    out.endObject();
  }
}
