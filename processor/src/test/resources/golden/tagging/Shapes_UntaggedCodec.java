package tagging;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;

/// How [Shapes.Untagged] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shapes_UntaggedCodec implements Codec<Shapes.Untagged> {
  /// The one instance, for any thread.
  public static final Shapes_UntaggedCodec INSTANCE = new Shapes_UntaggedCodec();

  private Shapes_UntaggedCodec() {}

  @Override
  public Shapes.Untagged read(JsonReader in) {
    return in.readFirst(
        "data did not match any variant of untagged enum Untagged",
        form -> Shapes_Untagged_CircleCodec.INSTANCE.read(form),
        form -> Shapes_Untagged_RectangleCodec.INSTANCE.read(form),
        form -> form.make(() -> new Shapes.Untagged.Count(form.readInt())),
        form -> new Shapes.Untagged.Label(form.readString()),
        form -> form.readNull(new Shapes.Untagged.Nothing()));
  }

  @Override
  public void write(Shapes.Untagged value, JsonWriter out) {
    switch (value) {
      case Shapes.Untagged.Circle variant -> Shapes_Untagged_CircleCodec.INSTANCE.write(variant, out);
      case Shapes.Untagged.Rectangle variant -> Shapes_Untagged_RectangleCodec.INSTANCE.write(variant, out);
      case Shapes.Untagged.Count variant -> out.write(variant.value());
      case Shapes.Untagged.Label variant -> out.write(variant.value());
      case Shapes.Untagged.Nothing _ -> out.writeNull();
    }
  }
}
