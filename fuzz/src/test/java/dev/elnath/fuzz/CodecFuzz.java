package dev.elnath.fuzz;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.EncodeException;
import dev.elnath.codec.Json;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MalformedJsonException;

/// A generated codec reads what it has written as the same, and fails in no way but its own.
public final class CodecFuzz {
  private CodecFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String written;
    try {
      written = written(new Json(Input.text(bytes)));
    } catch (MalformedJsonException | DecodeException | EncodeException refused) {
      return;
    }
    hold(StrictJson.isValid(written), "no JSON was written: " + written);
    hold(
        written(new Json(written)).equals(written),
        "what was written is read otherwise: " + written);
  }

  private static String written(Json json) {
    JsonReader in = JsonReader.of(json.text());
    Shop.Thing thing = Shop_ThingCodec.INSTANCE.read(in);
    in.end();
    JsonWriter out = new JsonWriter();
    Shop_ThingCodec.INSTANCE.write(thing, out);
    return out.toText();
  }
}
