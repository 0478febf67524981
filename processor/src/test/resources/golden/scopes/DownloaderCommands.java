package scopes;

import dev.elnath.codec.Codecs;
import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import dev.elnath.codec.TextCodecs;
import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import dev.elnath.permission.GlobalScope;
import dev.elnath.permission.Scope;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// The commands of [Downloader]. Written by dev.elnath.processor; changes here are lost.
public final class DownloaderCommands implements CommandSet {
  private final Downloader target;

  private DownloaderCommands(Downloader target) {
    this.target = target;
  }

  /// The commands of one object.
  public static DownloaderCommands of(Downloader target) {
    return new DownloaderCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new DownloadHandler(target),
        new ListSitesHandler(target),
        new SitesHandler(target));
  }

  @Override
  public Map<String, List<String>> permissions() {
    return Map.ofEntries(
        Map.entry("downloading", List.of("download", "list_sites")),
        Map.entry("watching", List.of("sites")));
  }

  private record DownloadHandler(Downloader target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("address");

    @Override
    public String name() {
      return "download";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("address");
      URI address = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> address = TextCodecs.ofUri().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (address == null) {
        throw call.missing("address");
      }
      String result = target.download(address, Scope.of(call.scope(), Downloader_SiteCodec.INSTANCE), GlobalScope.of(call.globalScope(), Downloader_SiteCodec.INSTANCE));
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ListSitesHandler(Downloader target) implements CommandHandler {
    @Override
    public String name() {
      return "list_sites";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      String result = target.listSites(Scope.of(call.scope(), Codecs.ofString()));
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record SitesHandler(Downloader target) implements CommandHandler {
    @Override
    public String name() {
      return "sites";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      int result = target.sites(GlobalScope.of(call.globalScope(), Downloader_SiteCodec.INSTANCE));
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }
}
