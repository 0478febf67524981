package recursive;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.VariantReader;

/// How [Trees.Expression] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Trees_ExpressionCodec implements Codec<Trees.Expression> {
  /// The one instance, for any thread.
  public static final Trees_ExpressionCodec INSTANCE = new Trees_ExpressionCodec();

  private Trees_ExpressionCodec() {}

  @Override
  public Trees.Expression read(JsonReader in) {
    VariantReader variant = VariantReader.external(in);
    Trees.Expression value = switch (variant.name()) {
      case "Literal" -> new Trees.Expression.Literal(variant.content().readInt());
      case "Sum" -> Trees_Expression_SumCodec.INSTANCE.read(variant.content());
      case "Negation" -> Trees_Expression_NegationCodec.INSTANCE.read(variant.content());
      default -> throw variant.unknown("Literal", "Sum", "Negation");
    };
    variant.end();
    return value;
  }

  @Override
  public void write(Trees.Expression value, JsonWriter out) {
    switch (value) {
      case Trees.Expression.Literal variant -> {
        out.beginObject();
        out.name("Literal");
        out.write(variant.value());
        out.endObject();
      }
      case Trees.Expression.Sum variant -> {
        out.beginObject();
        out.name("Sum");
        Trees_Expression_SumCodec.INSTANCE.write(variant, out);
        out.endObject();
      }
      case Trees.Expression.Negation variant -> {
        out.beginObject();
        out.name("Negation");
        Trees_Expression_NegationCodec.INSTANCE.write(variant, out);
        out.endObject();
      }
    }
  }
}
