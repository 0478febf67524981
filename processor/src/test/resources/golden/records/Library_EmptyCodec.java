package records;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;

/// How [Library.Empty] travels as JSON. Written by dev.elnath.processor; changes here are lost.
final class Library_EmptyCodec implements Codec<Library.Empty> {
  /// The one instance, for any thread.
  public static final Library_EmptyCodec INSTANCE = new Library_EmptyCodec();


  private Library_EmptyCodec() {}

  @Override
  public Library.Empty read(JsonReader in) {
    in.beginObject("struct Empty");
    while (in.nextName() != null) {
      in.skip();
    }
    return new Library.Empty();
  }

  @Override
  public void write(Library.Empty value, JsonWriter out) {
    out.beginObject();
    out.endObject();
  }
}
