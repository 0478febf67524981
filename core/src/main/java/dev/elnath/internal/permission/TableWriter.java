package dev.elnath.internal.permission;

import dev.elnath.codec.JsonWriter;
import dev.elnath.internal.permission.ResolvedEntry.Context;
import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.PermissionEntry;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.SourcePosition;
import dev.elnath.permission.TargetPlatform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Writes a resolved table, the same for the same table, for [TableReader]: a line each with the
/// checksum of all others, with whether the application's own commands need a permission, with the
/// capabilities, the scopes of whole plugins and the manifests; then [TableLines]. All but the
/// first two, and the commands' keys, are JSON.
final class TableWriter {
  /// The second line, if the application's own commands need a permission.
  static final String CHECKED = "application checked";

  private static final String UNCHECKED = "application unchecked";

  private final ResolvedTable table;
  private final StringBuilder lines = new StringBuilder();
  private JsonWriter out = new JsonWriter();

  private TableWriter(ResolvedTable table) {
    this.table = table;
  }

  /// @param manifests besides those of the core
  static String write(ResolvedTable table, List<PluginManifest> manifests) {
    TableWriter writer = new TableWriter(table);
    writer.table(manifests);
    return Checksum.of(writer.lines.toString()) + "\n" + writer.lines;
  }

  private void table(List<PluginManifest> manifests) {
    lines.append(table.applicationChecked() ? CHECKED : UNCHECKED).append('\n');
    all(table.capabilities(), this::capability);
    endLine();
    out.beginObject();
    new TreeMap<>(table.globalScopes())
        .forEach((plugin, scope) -> {
          out.name(plugin);
          scope(scope);
        });
    out.endObject();
    endLine();
    all(manifests, this::manifest);
    endLine();
    Map<String, CommandEntries> sorted = new TreeMap<>();
    table
        .commands()
        .all()
        .forEach((command, entries) -> sorted.put(PrintableKey.of(command), entries));
    sorted.forEach(this::command);
  }

  /// Ends the value that makes a line. A line feed in it is one between the tokens of what a
  /// program has given as JSON.
  private void endLine() {
    lines.append(out.toText().replace('\n', ' ')).append('\n');
    out = new JsonWriter();
  }

  private <T> void all(List<T> values, Consumer<T> write) {
    out.beginArray();
    values.forEach(write);
    out.endArray();
  }

  private void capability(Capability capability) {
    out.beginObject();
    text("identifier", capability.identifier());
    text("description", capability.description());
    out.name("local");
    out.write(capability.local());
    texts("remote", capability.remoteUrls());
    texts("windows", capability.windows());
    texts("webviews", capability.webviews());
    out.name("permissions");
    out.beginArray();
    for (PermissionEntry entry : capability.permissions()) {
      out.beginObject();
      text("identifier", entry.identifier());
      scopeMember(entry.scope());
      source(entry.source());
      out.endObject();
    }
    out.endArray();
    platforms(capability.platforms());
    source(capability.source());
    out.endObject();
  }

  private void command(String key, CommandEntries entries) {
    lines.append(key).append(TableLines.SEPARATOR);
    out.beginArray();
    all(entries.allowed(), this::entry);
    all(entries.denied(), this::entry);
    out.endArray();
    endLine();
  }

  /// The numbers of the capability, of its entry, and of the URL pattern (-1 for the application's
  /// own pages), the name of the permission, and the scope if there is one.
  private void entry(ResolvedEntry entry) {
    int number = number(entry.reach().capability());
    Capability capability = table.capabilities().get(number);
    out.beginArray();
    out.write(number);
    out.write(capability.permissions().indexOf(entry.entry()));
    out.write(
        entry.context() instanceof Context.RemotePages(UrlPattern url)
            ? capability.remoteUrls().indexOf(url.toString())
            : -1);
    out.write(entry.permission());
    if (!Resolver.isEmpty(entry.scope())) {
      scope(entry.scope());
    }
    out.endArray();
  }

  private int number(String capability) {
    for (int i = 0; i < table.capabilities().size(); i++) {
      if (table.capabilities().get(i).identifier().equals(capability)) {
        return i;
      }
    }
    throw new IllegalStateException("no capability \"" + capability + "\" in its own table");
  }

  private void manifest(PluginManifest manifest) {
    out.beginObject();
    text("plugin", manifest.plugin());
    texts("commands", manifest.commands());
    out.name("permissions");
    out.beginArray();
    manifest
        .permissions()
        .forEach(permission -> {
          out.beginObject();
          text("identifier", permission.identifier());
          text("description", permission.description());
          texts("allow", permission.allowedCommands());
          texts("deny", permission.deniedCommands());
          scopeMember(permission.scope());
          platforms(permission.platforms());
          source(permission.source());
          out.endObject();
        });
    out.endArray();
    out.name("sets");
    out.beginArray();
    manifest
        .sets()
        .forEach(set -> {
          out.beginObject();
          text("identifier", set.identifier());
          text("description", set.description());
          texts("names", set.permissions());
          source(set.source());
          out.endObject();
        });
    out.endArray();
    out.endObject();
  }

  private void scopeMember(CommandScope scope) {
    if (!Resolver.isEmpty(scope)) {
      out.name("scope");
      scope(scope);
    }
  }

  private void scope(CommandScope scope) {
    out.beginObject();
    out.name("allow");
    out.beginArray();
    scope.allow().forEach(out::write);
    out.endArray();
    out.name("deny");
    out.beginArray();
    scope.deny().forEach(out::write);
    out.endArray();
    out.endObject();
  }

  private void platforms(Set<TargetPlatform> platforms) {
    if (!platforms.equals(TargetPlatform.ALL)) {
      texts("platforms", platforms.stream().sorted().map(TargetPlatform::text).toList());
    }
  }

  private void source(SourcePosition source) {
    text("file", source.file());
    out.name("line");
    out.write(source.line());
    out.name("column");
    out.write(source.column());
  }

  private void text(String name, String value) {
    out.name(name);
    out.write(value);
  }

  private void texts(String name, List<String> values) {
    out.name(name);
    out.beginArray();
    values.forEach(out::write);
    out.endArray();
  }
}
