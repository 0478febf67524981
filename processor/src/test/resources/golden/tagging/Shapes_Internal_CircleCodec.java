package tagging;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Shapes.Internal.Circle] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shapes_Internal_CircleCodec implements Codec<Shapes.Internal.Circle> {
  /// The one instance, for any thread.
  public static final Shapes_Internal_CircleCodec INSTANCE = new Shapes_Internal_CircleCodec();

  private static final MemberNames NAMES = MemberNames.of("radius");

  private Shapes_Internal_CircleCodec() {}

  @Override
  public Shapes.Internal.Circle read(JsonReader in) {
    in.beginObject("struct Circle");
    return readMembers(in);
  }

  /// Reads the members that are left of an object that the reader is in.
  public Shapes.Internal.Circle readMembers(JsonReader in) {
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
    return new Shapes.Internal.Circle(radius);
  }

  @Override
  public void write(Shapes.Internal.Circle value, JsonWriter out) {
    out.beginObject();
    writeMembers(value, out);
    out.endObject();
  }

  /// Writes the members into an object that has begun.
  public void writeMembers(Shapes.Internal.Circle value, JsonWriter out) {
    out.name(NAMES, 0);
    out.write(value.radius());
  }
}
