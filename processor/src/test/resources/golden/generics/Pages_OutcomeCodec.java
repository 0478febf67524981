package generics;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.VariantReader;

/// How [Pages.Outcome] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Pages_OutcomeCodec<T> implements Codec<Pages.Outcome<T>> {
  private final Codec<T> tCodec;

  /// Makes a codec from those of the type's arguments.
  public Pages_OutcomeCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
  }

  @Override
  public Pages.Outcome<T> read(JsonReader in) {
    VariantReader variant = VariantReader.external(in);
    Pages.Outcome<T> value = switch (variant.name()) {
      case "Done" -> new Pages.Done<>(tCodec.read(variant.content()));
      case "Failed" -> new Pages_FailedCodec<>(tCodec).read(variant.content());
      case "Pending" -> variant.empty(new Pages.Pending<>());
      default -> throw variant.unknown("Done", "Failed", "Pending");
    };
    variant.end();
    return value;
  }

  @Override
  public void write(Pages.Outcome<T> value, JsonWriter out) {
    switch (value) {
      case Pages.Done<T> variant -> {
        out.beginObject();
        out.name("Done");
        tCodec.write(variant.value(), out);
        out.endObject();
      }
      case Pages.Failed<T> variant -> {
        out.beginObject();
        out.name("Failed");
        new Pages_FailedCodec<>(tCodec).write(variant, out);
        out.endObject();
      }
      case Pages.Pending<T> _ -> out.write("Pending");
    }
  }
}
