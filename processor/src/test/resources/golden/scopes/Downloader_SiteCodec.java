package scopes;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Downloader.Site] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Downloader_SiteCodec implements Codec<Downloader.Site> {
  /// The one instance, for any thread.
  public static final Downloader_SiteCodec INSTANCE = new Downloader_SiteCodec();

  private static final MemberNames NAMES = MemberNames.of("host", "secure");

  private Downloader_SiteCodec() {}

  @Override
  public Downloader.Site read(JsonReader in) {
    in.beginObject("struct Site");
    String host = null;
    boolean secure = false;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> host = in.readString();
        case 1 -> secure = in.readBoolean();
        default -> in.skip();
      }
    }
    if (host == null) {
      throw in.missing("host");
    }
    if (!members.had(1)) {
      throw in.missing("secure");
    }
    return new Downloader.Site(host, secure);
  }

  @Override
  public void write(Downloader.Site value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.host());
    out.name(NAMES, 1);
    out.write(value.secure());
    out.endObject();
  }
}
