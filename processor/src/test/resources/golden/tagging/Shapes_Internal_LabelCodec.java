package tagging;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Shapes.Internal.Label] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shapes_Internal_LabelCodec implements Codec<Shapes.Internal.Label> {
  /// The one instance, for any thread.
  public static final Shapes_Internal_LabelCodec INSTANCE = new Shapes_Internal_LabelCodec();

  private static final MemberNames NAMES = MemberNames.of("value");

  private Shapes_Internal_LabelCodec() {}

  @Override
  public Shapes.Internal.Label read(JsonReader in) {
    in.beginObject("struct Label");
    return readMembers(in);
  }

  /// Reads the members that are left of an object that the reader is in.
  public Shapes.Internal.Label readMembers(JsonReader in) {
    String value = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> value = in.readString();
        default -> in.skip();
      }
    }
    if (value == null) {
      throw in.missing("value");
    }
    return new Shapes.Internal.Label(value);
  }

  @Override
  public void write(Shapes.Internal.Label value, JsonWriter out) {
    out.beginObject();
    writeMembers(value, out);
    out.endObject();
  }

  /// Writes the members into an object that has begun.
  public void writeMembers(Shapes.Internal.Label value, JsonWriter out) {
    out.name(NAMES, 0);
    out.write(value.value());
  }
}
