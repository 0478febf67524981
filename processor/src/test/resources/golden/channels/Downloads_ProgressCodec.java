package channels;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Downloads.Progress] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Downloads_ProgressCodec implements Codec<Downloads.Progress> {
  /// The one instance, for any thread.
  public static final Downloads_ProgressCodec INSTANCE = new Downloads_ProgressCodec();

  private static final MemberNames NAMES = MemberNames.of("url", "percent");

  private Downloads_ProgressCodec() {}

  @Override
  public Downloads.Progress read(JsonReader in) {
    in.beginObject("struct Progress");
    String url = null;
    int percent = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> url = in.readString();
        case 1 -> percent = in.readInt();
        default -> in.skip();
      }
    }
    if (url == null) {
      throw in.missing("url");
    }
    if (!members.had(1)) {
      throw in.missing("percent");
    }
    return new Downloads.Progress(url, percent);
  }

  @Override
  public void write(Downloads.Progress value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.url());
    out.name(NAMES, 1);
    out.write(value.percent());
    out.endObject();
  }
}
