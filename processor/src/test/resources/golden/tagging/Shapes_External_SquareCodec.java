package tagging;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Shapes.External.Square] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shapes_External_SquareCodec implements Codec<Shapes.External.Square> {
  /// The one instance, for any thread.
  public static final Shapes_External_SquareCodec INSTANCE = new Shapes_External_SquareCodec();

  private static final MemberNames NAMES = MemberNames.of("side");

  private Shapes_External_SquareCodec() {}

  @Override
  public Shapes.External.Square read(JsonReader in) {
    in.beginObject("struct Square");
    double side = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> side = in.readDouble();
        default -> in.skip();
      }
    }
    if (!members.had(0)) {
      throw in.missing("side");
    }
    return new Shapes.External.Square(side);
  }

  @Override
  public void write(Shapes.External.Square value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.side());
    out.endObject();
  }
}
