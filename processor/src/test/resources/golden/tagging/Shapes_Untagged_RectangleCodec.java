package tagging;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Shapes.Untagged.Rectangle] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shapes_Untagged_RectangleCodec implements Codec<Shapes.Untagged.Rectangle> {
  /// The one instance, for any thread.
  public static final Shapes_Untagged_RectangleCodec INSTANCE = new Shapes_Untagged_RectangleCodec();

  private static final MemberNames NAMES = MemberNames.of("width", "height");

  private Shapes_Untagged_RectangleCodec() {}

  @Override
  public Shapes.Untagged.Rectangle read(JsonReader in) {
    in.beginObject("struct Rectangle");
    double width = 0;
    double height = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> width = in.readDouble();
        case 1 -> height = in.readDouble();
        default -> in.skip();
      }
    }
    if (!members.had(0)) {
      throw in.missing("width");
    }
    if (!members.had(1)) {
      throw in.missing("height");
    }
    return new Shapes.Untagged.Rectangle(width, height);
  }

  @Override
  public void write(Shapes.Untagged.Rectangle value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.width());
    out.name(NAMES, 1);
    out.write(value.height());
    out.endObject();
  }
}
