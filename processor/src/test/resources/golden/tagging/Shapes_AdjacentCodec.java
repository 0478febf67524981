package tagging;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.VariantReader;

/// How [Shapes.Adjacent] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shapes_AdjacentCodec implements Codec<Shapes.Adjacent> {
  /// The one instance, for any thread.
  public static final Shapes_AdjacentCodec INSTANCE = new Shapes_AdjacentCodec();

  private Shapes_AdjacentCodec() {}

  @Override
  public Shapes.Adjacent read(JsonReader in) {
    VariantReader variant = VariantReader.adjacent(in, "t", "c", "Adjacent");
    Shapes.Adjacent value = switch (variant.name()) {
      case "Circle" -> Shapes_Adjacent_CircleCodec.INSTANCE.read(variant.content());
      case "Label" -> new Shapes.Adjacent.Label(variant.content().readString());
      case "Nothing" -> variant.empty(new Shapes.Adjacent.Nothing());
      default -> throw variant.unknown("Circle", "Label", "Nothing");
    };
    variant.end();
    return value;
  }

  @Override
  public void write(Shapes.Adjacent value, JsonWriter out) {
    switch (value) {
      case Shapes.Adjacent.Circle variant -> {
        out.beginObject();
        out.name("t");
        out.write("Circle");
        out.name("c");
        Shapes_Adjacent_CircleCodec.INSTANCE.write(variant, out);
        out.endObject();
      }
      case Shapes.Adjacent.Label variant -> {
        out.beginObject();
        out.name("t");
        out.write("Label");
        out.name("c");
        out.write(variant.value());
        out.endObject();
      }
      case Shapes.Adjacent.Nothing _ -> {
        out.beginObject();
        out.name("t");
        out.write("Nothing");
        out.endObject();
      }
    }
  }
}
