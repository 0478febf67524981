package channels;

import dev.elnath.channel.Channel;
import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import java.util.List;

/// The commands of [Downloads]. Written by dev.elnath.processor; changes here are lost.
public final class DownloadsCommands implements CommandSet {
  private final Downloads target;

  private DownloadsCommands(Downloads target) {
    this.target = target;
  }

  /// The commands of one object.
  public static DownloadsCommands of(Downloads target) {
    return new DownloadsCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new DownloadHandler(target),
        new WatchHandler(target));
  }

  private record DownloadHandler(Downloads target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("url", "onProgress");

    @Override
    public String name() {
      return "download";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("url");
      String url = null;
      Channel<Downloads.Progress> onProgress = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> url = in.readString();
            case 1 -> onProgress = Channel.codec(Downloads_ProgressCodec.INSTANCE).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (url == null) {
        throw call.missing("url");
      }
      if (onProgress == null) {
        throw call.missing("onProgress");
      }
      int result = target.download(url, onProgress);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record WatchHandler(Downloads target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("options");

    @Override
    public String name() {
      return "watch";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("options");
      Downloads.Options options = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> options = Downloads_OptionsCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (options == null) {
        throw call.missing("options");
      }
      int result = target.watch(options);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }
}
