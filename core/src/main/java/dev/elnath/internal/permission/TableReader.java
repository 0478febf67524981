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
import java.util.function.Supplier;

/// Reads what [TableWriter] has written. The manifests are read when they are asked for.
final class TableReader {
  private final String text;
  private final List<Capability> capabilities = new ArrayList<>();
  private final List<Reach> reaches = new ArrayList<>();
  private final List<List<UrlPattern>> remotes = new ArrayList<>();
  private final Map<String, List<ResolvedEntry>> allowed = new HashMap<>();
  private final Map<String, List<ResolvedEntry>> denied = new HashMap<>();
  private final Map<String, CommandScope> globalScopes = new HashMap<>();
  private boolean applicationChecked;

  private TableReader(String text) {
    this.text = text;
  }

  /// @param manifests of the table, besides those of the core
  record Read(ResolvedTable table, Supplier<List<PluginManifest>> manifests) {}

  /// @throws PermissionException if it is no such text
  static Read read(String text) {
    TableReader reader = new TableReader(text);
    try {
      return reader.table();
    } catch (DecodeException
        | MalformedJsonException
        | IllegalArgumentException
        | IndexOutOfBoundsException wrong) {
      throw broken(wrong);
    }
  }

  private Read table() {
    JsonReader in = JsonReader.of(text);
    in.beginObject("a table of permissions");
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "applicationChecked" -> applicationChecked = in.readBoolean();
        case "capabilities" -> capabilities(in);
        case "allowed" -> entries(in, allowed);
        case "denied" -> entries(in, denied);
        case "scopes" -> {
          in.beginObject("scopes");
          for (String plugin = in.nextName(); plugin != null; plugin = in.nextName()) {
            globalScopes.put(plugin, TableParts.scope(in));
          }
        }
        default -> in.skip();
      }
    }
    in.end();
    Supplier<List<PluginManifest>> manifests = Once.of(this::manifests);
    return new Read(
        new ResolvedTable(
            allowed,
            denied,
            globalScopes,
            Once.of(() -> Resolver.index(CorePlugins.and(manifests.get()), new Problems())),
            capabilities,
            applicationChecked),
        manifests);
  }

  private void capabilities(JsonReader in) {
    in.beginArray();
    while (in.nextElement()) {
      Capability capability = TableParts.capability(in);
      capabilities.add(capability);
      reaches.add(
          new Reach(
              capability.identifier(), globs(capability.windows()), globs(capability.webviews())));
      List<UrlPattern> patterns = new ArrayList<>();
      for (String url : capability.remoteUrls()) {
        patterns.add(UrlPattern.parse(url));
      }
      remotes.add(patterns);
    }
  }

  private static List<Glob> globs(List<String> sortedTexts) {
    List<Glob> globs = new ArrayList<>();
    for (String text : Resolver.sorted(sortedTexts)) {
      globs.add(Glob.parse(text));
    }
    return globs;
  }

  private void entries(JsonReader in, Map<String, List<ResolvedEntry>> entries) {
    in.beginObject("entries");
    for (String command = in.nextName(); command != null; command = in.nextName()) {
      List<ResolvedEntry> reasons = new ArrayList<>(2);
      in.beginArray();
      while (in.nextElement()) {
        reasons.add(entry(in));
      }
      entries.put(command, reasons);
    }
  }

  private ResolvedEntry entry(JsonReader in) {
    in.beginArray();
    require(in.nextElement());
    int capability = in.readInt();
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
        remote < 0 ? Context.LOCAL : new Context.RemotePages(remotes.get(capability).get(remote)),
        reaches.get(capability),
        decision,
        permission,
        capabilities.get(capability).permissions().get(entry));
  }

  private List<PluginManifest> manifests() {
    List<PluginManifest> manifests = new ArrayList<>();
    try {
      JsonReader in = JsonReader.of(text);
      in.beginObject("a table of permissions");
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        if (name.equals("manifests")) {
          in.beginArray();
          while (in.nextElement()) {
            manifests.add(TableParts.manifest(in));
          }
        } else {
          in.skip();
        }
      }
      return manifests;
    } catch (DecodeException | MalformedJsonException wrong) {
      throw broken(wrong);
    }
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
