package generics;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;

/// How [Pages.Failed] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Pages_FailedCodec<T> implements Codec<Pages.Failed<T>> {
  private static final MemberNames NAMES = MemberNames.of("why", "sofar");

  private final Codec<T> tCodec;

  /// Makes a codec from those of the type's arguments.
  public Pages_FailedCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
  }

  @Override
  public Pages.Failed<T> read(JsonReader in) {
    in.beginObject("struct Failed");
    String why = null;
    List<T> sofar = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> why = in.readString();
        case 1 -> sofar = Codecs.list(tCodec).read(in);
        default -> in.skip();
      }
    }
    if (why == null) {
      throw in.missing("why");
    }
    if (sofar == null) {
      throw in.missing("sofar");
    }
    return new Pages.Failed<>(why, sofar);
  }

  @Override
  public void write(Pages.Failed<T> value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.why());
    out.name(NAMES, 1);
    Codecs.list(tCodec).write(value.sofar(), out);
    out.endObject();
  }
}
