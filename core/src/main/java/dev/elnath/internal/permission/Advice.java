package dev.elnath.internal.permission;

import dev.elnath.internal.permission.Denial.Target;
import dev.elnath.internal.permission.ResolvedEntry.Context;
import dev.elnath.permission.Authority.Query;
import dev.elnath.permission.Capability;
import dev.elnath.permission.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what to write, and in which file, so that a refused call is allowed.
final class Advice {
  private static final String START = "to allow it: ";

  private Advice() {}

  static String onDenied(List<ResolvedEntry> denied) {
    Set<String> lines = new LinkedHashSet<>();
    for (ResolvedEntry entry : denied) {
      lines.add(
          "remove \""
              + entry.entry().identifier()
              + "\" from the permissions of capability \""
              + entry.reach().capability()
              + "\" ("
              + entry.entry().source()
              + ")");
    }
    return START
        + String.join(" and ", lines)
        + "; what is denied once is denied to every window and page";
  }

  static String onAllowedElsewhere(ResolvedTable table, Query query, List<ResolvedEntry> entries) {
    String unreachable = unreachable(query);
    if (unreachable != null) {
      return START + unreachable;
    }
    ResolvedEntry entry = entries.getFirst();
    for (ResolvedEntry candidate : entries) {
      if (reaches(candidate.context(), query)) {
        entry = candidate;
        break;
      }
    }
    List<String> steps = new ArrayList<>();
    if (!entry.reach().covers(query.window(), query.webview())) {
      steps.add("add \"" + query.window() + "\" to \"windows\"");
    }
    if (!reaches(entry.context(), query)) {
      steps.add(
          switch (query.origin()) {
            case Origin.Local _ -> "set \"local\" to true";
            case Origin.Remote(String url) -> "add \"" + pattern(url) + "\" to \"remote.urls\"";
          });
    }
    return START
        + String.join(" and ", steps)
        + " in capability "
        + located(table, entry.reach().capability());
  }

  static String onAllowedNowhere(ResolvedTable table, Query query, Target target) {
    String unreachable = unreachable(query);
    if (unreachable != null) {
      return START + unreachable;
    }
    ManifestIndex manifest = target.manifest();
    if (manifest == null) {
      return START + unknownPlugin(table, query, target);
    }
    List<String> permissions = manifest.allowing(target.command());
    if (permissions.isEmpty()) {
      return START
          + manifest.described()
          + " must declare a command \""
          + target.command()
          + "\""
          + Nearest.hint(target.command(), manifest.commandNames());
    }
    String made = ManifestIndex.ALLOW + ManifestIndex.hyphenated(target.command());
    String permission =
        manifest.qualified(permissions.contains(made) ? made : permissions.getFirst());
    for (Capability capability : table.capabilities()) {
      if (applies(capability, query)) {
        return START
            + "add \""
            + permission
            + "\" to the permissions of capability "
            + located(table, capability.identifier());
      }
    }
    return START + "write a capability file with " + capability(query, permission);
  }

  private static String unknownPlugin(ResolvedTable table, Query query, Target target) {
    if (target.plugin().isEmpty()) {
      return "declare the application's commands in a permission file, and write a capability file"
          + " with "
          + capability(query, ManifestIndex.ALLOW + ManifestIndex.hyphenated(target.command()));
    }
    Set<String> known =
        table.manifests().keySet().stream()
            .filter(name -> !name.isEmpty())
            .map(name ->
                name.startsWith(CorePlugins.PREFIX)
                    ? name.substring(CorePlugins.PREFIX.length())
                    : name)
            .collect(Collectors.toSet());
    return "add the plugin \""
        + target.plugin()
        + "\" to the application"
        + Nearest.hint(target.plugin(), known);
  }

  /// Why nothing can allow the page of a call, or null if something can.
  private static @Nullable String unreachable(Query query) {
    return query.origin() instanceof Origin.Remote(String url) && PageUrl.parse(url) == null
        ? "load the page from a URL with a host; no capability can name \"" + url + "\""
        : null;
  }

  private static boolean reaches(Context context, Query query) {
    return switch (context) {
      case Context.LocalPages _ -> query.origin() instanceof Origin.Local;
      case Context.RemotePages(UrlPattern pattern) ->
          query.origin() instanceof Origin.Remote(String url) && matches(pattern, url);
    };
  }

  private static boolean applies(Capability capability, Query query) {
    boolean origin =
        switch (query.origin()) {
          case Origin.Local _ -> capability.local();
          case Origin.Remote(String url) ->
              capability.remoteUrls().stream()
                  .anyMatch(pattern -> matches(UrlPattern.parse(pattern), url));
        };
    return origin
        && (anyMatches(capability.windows(), query.window())
            || anyMatches(capability.webviews(), query.webview()));
  }

  private static boolean matches(UrlPattern pattern, String url) {
    PageUrl page = PageUrl.parse(url);
    return page != null && pattern.matches(page);
  }

  private static boolean anyMatches(List<String> globs, String label) {
    return globs.stream().anyMatch(glob -> Glob.parse(glob).matches(label));
  }

  /// The least that a page's capability has to be.
  private static String capability(Query query, String permission) {
    String remote =
        switch (query.origin()) {
          case Origin.Local _ -> "";
          case Origin.Remote(String url) ->
              "\"local\":false,\"remote\":{\"urls\":[\"" + pattern(url) + "\"]},";
        };
    return "{\"identifier\":\""
        + query.window()
        + "\",\"windows\":[\""
        + query.window()
        + "\"],"
        + remote
        + "\"permissions\":[\""
        + permission
        + "\"]}";
  }

  private static String pattern(String url) {
    PageUrl page = PageUrl.parse(url);
    return (page == null ? url : page.origin()) + "/*";
  }

  private static String located(ResolvedTable table, String identifier) {
    for (Capability capability : table.capabilities()) {
      if (capability.identifier().equals(identifier)) {
        return "\"" + identifier + "\" (" + capability.source() + ")";
      }
    }
    throw new IllegalStateException("no capability \"" + identifier + "\" in its own table");
  }
}
