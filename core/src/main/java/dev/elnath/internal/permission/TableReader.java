package dev.elnath.internal.permission;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.MalformedJsonException;
import dev.elnath.internal.permission.ResolvedEntry.Context;
import dev.elnath.internal.permission.ResolvedEntry.Reach;
import dev.elnath.permission.Authority.Allowed;
import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.PluginManifest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads what [TableWriter] has written. At once it does no more than see that the text is whole;
/// each of its lines is read when it is first needed.
final class TableReader {
  private final Supplier<List<ReadCapability>> capabilities;

  private TableReader(String capabilities) {
    this.capabilities = Once.of(() -> reading(capabilities, TableReader::capabilities));
  }

  /// @param manifests of the table, besides those of the core
  record Read(ResolvedTable table, Supplier<List<PluginManifest>> manifests) {}

  /// A capability with what entries refer to.
  ///
  /// @param remotes its URL patterns, in order
  private record ReadCapability(Capability capability, Reach reach, List<UrlPattern> remotes) {}

  /// @throws PermissionException if it is no such text
  static Read read(String text) {
    try {
      return table(text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      throw broken(wrong);
    }
  }

  /// Reads every line at once.
  ///
  /// @throws PermissionException if one cannot be read
  static void readAll(String text) {
    Read read = read(text);
    read.table().commands().all();
    read.table().globalScopes();
    read.table().manifests();
  }

  private static Read table(String text) {
    int checksum = text.indexOf('\n');
    if (!text.substring(0, checksum).equals(Checksum.of(text.substring(checksum + 1)))) {
      throw new IllegalArgumentException("its checksum is not that of what follows");
    }
    int application = text.indexOf('\n', checksum + 1);
    int capabilities = text.indexOf('\n', application + 1);
    int scopes = text.indexOf('\n', capabilities + 1);
    int manifests = text.indexOf('\n', scopes + 1);
    TableReader reader = new TableReader(text.substring(application + 1, capabilities));
    Supplier<List<PluginManifest>> declared =
        Once.of(() -> reading(text.substring(scopes + 1, manifests), TableReader::manifests));
    return new Read(
        new ResolvedTable(
            text.substring(checksum + 1, application).equals(TableWriter.CHECKED),
            new TableLines(text, manifests + 1, line -> reading(line, reader::command)),
            Once.of(() -> reading(text.substring(capabilities + 1, scopes), TableReader::scopes)),
            Once.of(() -> Resolver.index(CorePlugins.and(declared.get()), new Problems())),
            Once.of(
                () -> reader.capabilities.get().stream().map(ReadCapability::capability).toList())),
        declared);
  }

  /// Reads the one value of a part.
  ///
  /// @throws PermissionException if it is no such value
  private static <T> T reading(String part, Function<JsonReader, T> read) {
    try {
      JsonReader in = JsonReader.of(part);
      T value = read.apply(in);
      in.end();
      return value;
    } catch (DecodeException
        | MalformedJsonException
        | IllegalArgumentException
        | IndexOutOfBoundsException wrong) {
      throw broken(wrong);
    }
  }

  private static List<ReadCapability> capabilities(JsonReader in) {
    return all(
        in,
        element -> {
          Capability capability = TableParts.capability(element);
          return new ReadCapability(
              capability,
              new Reach(
                  capability.identifier(),
                  globs(capability.windows()),
                  globs(capability.webviews())),
              capability.remoteUrls().stream().map(UrlPattern::parse).toList());
        });
  }

  private static List<Glob> globs(List<String> sortedTexts) {
    List<Glob> globs = new ArrayList<>();
    for (String text : Resolver.sorted(sortedTexts)) {
      globs.add(Glob.parse(text));
    }
    return globs;
  }

  private static Map<String, CommandScope> scopes(JsonReader in) {
    Map<String, CommandScope> scopes = new HashMap<>();
    in.beginObject("scopes");
    for (String plugin = in.nextName(); plugin != null; plugin = in.nextName()) {
      scopes.put(plugin, TableParts.scope(in));
    }
    return scopes;
  }

  private static List<PluginManifest> manifests(JsonReader in) {
    return all(in, TableParts::manifest);
  }

  private CommandEntries command(JsonReader in) {
    in.beginArray();
    require(in.nextElement());
    List<ResolvedEntry> allowed = all(in, this::entry);
    require(in.nextElement());
    List<ResolvedEntry> denied = all(in, this::entry);
    require(!in.nextElement());
    return new CommandEntries(allowed, denied);
  }

  private ResolvedEntry entry(JsonReader in) {
    in.beginArray();
    require(in.nextElement());
    ReadCapability capability = capabilities.get().get(in.readInt());
    require(in.nextElement());
    int entry = in.readInt();
    require(in.nextElement());
    int remote = in.readInt();
    require(in.nextElement());
    String permission = in.readString();
    Allowed decision = TableAuthority.ALLOWED;
    if (in.nextElement()) {
      decision = new Allowed(TableParts.scope(in));
      require(!in.nextElement());
    }
    return new ResolvedEntry(
        remote < 0 ? Context.LOCAL : new Context.RemotePages(capability.remotes().get(remote)),
        capability.reach(),
        decision,
        permission,
        capability.capability().permissions().get(entry));
  }

  private static <T> List<T> all(JsonReader in, Function<JsonReader, T> element) {
    List<T> all = new ArrayList<>(1);
    in.beginArray();
    while (in.nextElement()) {
      all.add(element.apply(in));
    }
    return all;
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("an entry has another number of parts");
    }
  }

  private static PermissionException broken(RuntimeException wrong) {
    return new PermissionException(
        "the table of permissions cannot be read (" + wrong.getMessage() + "); build it anew",
        wrong);
  }
}
