package tagging;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.VariantReader;

/// How [Shapes.External] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shapes_ExternalCodec implements Codec<Shapes.External> {
  /// The one instance, for any thread.
  public static final Shapes_ExternalCodec INSTANCE = new Shapes_ExternalCodec();

  private Shapes_ExternalCodec() {}

  @Override
  public Shapes.External read(JsonReader in) {
    VariantReader variant = VariantReader.external(in);
    try {
      Shapes.External value = switch (variant.name()) {
        case "Circle" -> Shapes_External_CircleCodec.INSTANCE.read(variant.content());
        case "text-label" -> new Shapes.External.Label(variant.content().readString());
        case "Nothing" -> variant.empty(new Shapes.External.Nothing());
        case "Square" -> Shapes_External_SquareCodec.INSTANCE.read(variant.content());
        default -> throw variant.unknown("Circle", "text-label", "Nothing", "Square");
      };
      variant.end();
      return value;
    } catch (IllegalArgumentException | NullPointerException refused) {
      throw in.invalid(refused);
    }
  }

  @Override
  public void write(Shapes.External value, JsonWriter out) {
    switch (value) {
      case Shapes.External.Circle variant -> {
        out.beginObject();
        out.name("Circle");
        Shapes_External_CircleCodec.INSTANCE.write(variant, out);
        out.endObject();
      }
      case Shapes.External.Label variant -> {
        out.beginObject();
        out.name("text-label");
        out.write(variant.value());
        out.endObject();
      }
      case Shapes.External.Nothing _ -> out.write("Nothing");
      case Shapes.External.Square variant -> {
        out.beginObject();
        out.name("Square");
        Shapes_External_SquareCodec.INSTANCE.write(variant, out);
        out.endObject();
      }
    }
  }
}
