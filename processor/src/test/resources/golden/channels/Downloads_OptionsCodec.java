package channels;

import dev.elnath.channel.Channel;
import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;
import java.util.Optional;

/// How [Downloads.Options] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Downloads_OptionsCodec implements Codec<Downloads.Options> {
  /// The one instance, for any thread.
  public static final Downloads_OptionsCodec INSTANCE = new Downloads_OptionsCodec();

  private static final MemberNames NAMES = MemberNames.of("listeners", "progress");

  private Downloads_OptionsCodec() {}

  @Override
  public Downloads.Options read(JsonReader in) {
    in.beginObject("struct Options");
    List<Channel<String>> listeners = null;
    Optional<Channel<Downloads.Progress>> progress = Optional.empty();
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> listeners = Codecs.list(Channel.codec(Codecs.ofString())).read(in);
        case 1 -> progress = Codecs.optional(Channel.codec(Downloads_ProgressCodec.INSTANCE)).read(in);
        default -> in.skip();
      }
    }
    if (listeners == null) {
      throw in.missing("listeners");
    }
    return new Downloads.Options(listeners, progress);
  }

  @Override
  public void write(Downloads.Options value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    Codecs.list(Channel.codec(Codecs.ofString())).write(value.listeners(), out);
    out.name(NAMES, 1);
    Codecs.optional(Channel.codec(Downloads_ProgressCodec.INSTANCE)).write(value.progress(), out);
    out.endObject();
  }
}
