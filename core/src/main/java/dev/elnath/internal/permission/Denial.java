package dev.elnath.internal.permission;

import dev.elnath.internal.permission.ResolvedEntry.Context;
import dev.elnath.permission.Authority.Query;
import dev.elnath.permission.Origin;
import dev.elnath.permission.PluginManifest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts of a refusal (section 2.6), and what would allow the call.
final class Denial {
  private Denial() {}

  /// The name of a command taken apart.
  ///
  /// @param plugin as on the wire, or [PluginManifest#APPLICATION]
  /// @param command without the plugin
  /// @param manifest that has the plugin's commands, or null if there is none
  record Target(String plugin, String command, @Nullable ManifestIndex manifest) {
    static Target of(String fullName, ResolvedTable table) {
      int bar = fullName.indexOf('|');
      boolean isPlugin = fullName.startsWith("plugin:") && bar >= 0;
      String plugin =
          isPlugin ? fullName.substring("plugin:".length(), bar) : PluginManifest.APPLICATION;
      ManifestIndex manifest = table.manifests().get(plugin);
      return new Target(
          plugin,
          isPlugin ? fullName.substring(bar + 1) : fullName,
          manifest == null ? table.manifests().get(CorePlugins.PREFIX + plugin) : manifest);
    }

    String pretty() {
      return plugin.isEmpty() ? command : plugin + "." + command;
    }
  }

  /// Why a call is refused.
  static String reason(ResolvedTable table, Query query) {
    Target target = Target.of(query.command(), table);
    CommandEntries entries = table.commands().of(query.command());
    if (!entries.denied().isEmpty()) {
      return explicitly(target, query, entries.denied());
    }
    return entries.allowed().isEmpty()
        ? nowhere(target)
        : elsewhere(target, query, entries.allowed());
  }

  /// What would allow it.
  static String advice(ResolvedTable table, Query query) {
    CommandEntries entries = table.commands().of(query.command());
    if (!entries.denied().isEmpty()) {
      return Advice.onDenied(entries.denied());
    }
    return entries.allowed().isEmpty()
        ? Advice.onAllowedNowhere(table, query, Target.of(query.command(), table))
        : Advice.onAllowedElsewhere(table, query, entries.allowed());
  }

  private static String explicitly(Target target, Query query, List<ResolvedEntry> entries) {
    String origin =
        switch (query.origin()) {
          case Origin.Local _ -> "local";
          case Origin.Remote(String url) -> "remote: " + url;
        };
    return target.pretty() + " explicitly denied on origin " + origin + references(entries);
  }

  private static String elsewhere(Target target, Query query, List<ResolvedEntry> entries) {
    String origin =
        switch (query.origin()) {
          case Origin.Local _ -> "local";
          case Origin.Remote(String url) -> url;
        };
    List<String> places = entries.stream().map(Denial::place).toList();
    return target.pretty()
        + " not allowed on window \""
        + query.window()
        + "\", webview \""
        + query.webview()
        + "\", URL: "
        + origin
        + "\n\nallowed on: "
        + String.join(", ", places)
        + references(entries);
  }

  private static String nowhere(Target target) {
    String start = target.pretty() + " not allowed. ";
    ManifestIndex manifest = target.manifest();
    if (manifest == null) {
      return start + "Plugin not found";
    }
    List<String> permissions =
        manifest.allowing(target.command()).stream().map(manifest::qualified).toList();
    return permissions.isEmpty()
        ? start + "Command not found"
        : start + "Permissions associated with this command: " + String.join(", ", permissions);
  }

  private static String place(ResolvedEntry entry) {
    List<String> parts = new ArrayList<>();
    if (!entry.reach().windows().isEmpty()) {
      parts.add("windows: " + quoted(entry.reach().windows()));
    }
    if (!entry.reach().webviews().isEmpty()) {
      parts.add("webviews: " + quoted(entry.reach().webviews()));
    }
    parts.add("URL: " + pages(entry.context()));
    return "[" + String.join(", ", parts) + "]";
  }

  /// `local`, or the pattern of URLs.
  static String pages(Context context) {
    return switch (context) {
      case Context.LocalPages _ -> "local";
      case Context.RemotePages(UrlPattern url) -> url.toString();
    };
  }

  /// The globs in quotation marks, with commas between.
  static String quoted(List<Glob> globs) {
    return String.join(", ", globs.stream().map(glob -> "\"" + glob + "\"").toList());
  }

  private static String references(List<ResolvedEntry> entries) {
    List<String> references =
        entries.stream()
            .map(entry ->
                "capability: " + entry.reach().capability() + ", permission: " + entry.permission())
            .toList();
    return "\n\nreferenced by: " + String.join(" || ", references);
  }
}
