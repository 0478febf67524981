package tagging;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.VariantReader;

/// How [Shapes.Internal] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shapes_InternalCodec implements Codec<Shapes.Internal> {
  /// The one instance, for any thread.
  public static final Shapes_InternalCodec INSTANCE = new Shapes_InternalCodec();

  private Shapes_InternalCodec() {}

  @Override
  public Shapes.Internal read(JsonReader in) {
    VariantReader variant = VariantReader.internal(in, "type", "Internal");
    Shapes.Internal value = switch (variant.name()) {
      case "Circle" -> Shapes_Internal_CircleCodec.INSTANCE.readMembers(variant.content());
      case "Label" -> Shapes_Internal_LabelCodec.INSTANCE.readMembers(variant.content());
      case "Nothing" -> variant.empty(new Shapes.Internal.Nothing());
      default -> throw variant.unknown("Circle", "Label", "Nothing");
    };
    variant.end();
    return value;
  }

  @Override
  public void write(Shapes.Internal value, JsonWriter out) {
    switch (value) {
      case Shapes.Internal.Circle variant -> {
        out.beginObject();
        out.name("type");
        out.write("Circle");
        Shapes_Internal_CircleCodec.INSTANCE.writeMembers(variant, out);
        out.endObject();
      }
      case Shapes.Internal.Label variant -> {
        out.beginObject();
        out.name("type");
        out.write("Label");
        Shapes_Internal_LabelCodec.INSTANCE.writeMembers(variant, out);
        out.endObject();
      }
      case Shapes.Internal.Nothing _ -> {
        out.beginObject();
        out.name("type");
        out.write("Nothing");
        out.endObject();
      }
    }
  }
}
