package dev.elnath.internal.permission;

import dev.elnath.codec.Json;
import dev.elnath.internal.permission.Expansion.Reached;
import dev.elnath.internal.permission.ResolvedEntry.Context;
import dev.elnath.internal.permission.ResolvedEntry.Reach;
import dev.elnath.permission.Authority.Allowed;
import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Permission;
import dev.elnath.permission.PermissionEntry;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.TargetPlatform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts capabilities and manifests together (section 6.6, build time).
final class Resolver {
  private final TargetPlatform platform;
  private final Problems problems = new Problems();
  private final Map<String, ManifestIndex> manifests = new HashMap<>();
  private final Map<String, CommandEntries> commands = new HashMap<>();
  private final Map<String, CommandScope> globalScopes = new HashMap<>();

  private Resolver(TargetPlatform platform) {
    this.platform = platform;
  }

  /// @throws PermissionException that tells all that is wrong
  static ResolvedTable resolve(
      Collection<PluginManifest> manifests,
      Collection<Capability> capabilities,
      TargetPlatform platform) {
    Resolver resolver = new Resolver(platform);
    resolver.manifests.putAll(index(manifests, resolver.problems));
    List<Capability> active = resolver.active(capabilities);
    for (Capability capability : active) {
      resolver.add(capability);
    }
    resolver.problems.throwIfAny();
    return new ResolvedTable(
        resolver.manifests.containsKey(PluginManifest.APPLICATION),
        new TableCommands.Resolved(resolver.commands),
        () -> resolver.globalScopes,
        () -> resolver.manifests,
        () -> active);
  }

  /// The manifests by their plugins; what is wrong with them goes to the problems.
  static Map<String, ManifestIndex> index(Collection<PluginManifest> manifests, Problems problems) {
    Map<String, ManifestIndex> index = new HashMap<>();
    for (PluginManifest manifest : manifests) {
      ManifestIndex before = index.put(manifest.plugin(), new ManifestIndex(manifest, problems));
      if (before != null) {
        problems.add(before.described() + " has two manifests; remove one");
      }
      if (index.containsKey(CorePlugins.PREFIX + manifest.plugin())) {
        problems.add(
            "plugin \"" + manifest.plugin() + "\" has the name of one of the core; rename it");
      }
    }
    return index;
  }

  /// Texts in order, each once.
  static Iterable<String> sorted(List<String> texts) {
    return new TreeSet<>(texts);
  }

  private List<Capability> active(Collection<Capability> capabilities) {
    Map<String, Capability> sorted = new TreeMap<>();
    for (Capability capability : capabilities) {
      Capability before = sorted.put(capability.identifier(), capability);
      if (before != null) {
        problems.add(
            capability.source(),
            "capability \""
                + capability.identifier()
                + "\" is declared at "
                + before.source()
                + " already; rename one");
      }
    }
    List<Capability> active = new ArrayList<>();
    for (Capability capability : sorted.values()) {
      if (capability.platforms().contains(platform)) {
        active.add(capability);
      }
    }
    return active;
  }

  private void add(Capability capability) {
    Reach reach =
        new Reach(
            capability.identifier(),
            globs(capability, "windows", capability.windows()),
            globs(capability, "webviews", capability.webviews()));
    List<Context> contexts = new ArrayList<>();
    if (capability.local()) {
      contexts.add(Context.LOCAL);
    }
    for (String url : capability.remoteUrls()) {
      try {
        contexts.add(new Context.RemotePages(UrlPattern.parse(url)));
      } catch (IllegalArgumentException wrong) {
        refuse(capability, "remote.urls", url, wrong);
      }
    }
    for (PermissionEntry entry : capability.permissions()) {
      for (Reached reached : Expansion.of(entry, manifests, problems)) {
        if (reached.permission().platforms().contains(platform)) {
          add(reached, entry, reach, contexts);
        }
      }
    }
  }

  private void add(Reached reached, PermissionEntry entry, Reach reach, List<Context> contexts) {
    Permission permission = reached.permission();
    ManifestIndex manifest = reached.manifest();
    CommandScope scope = union(entry.scope(), permission.scope());
    if (permission.allowedCommands().isEmpty() && permission.deniedCommands().isEmpty()) {
      CommandScope before = globalScopes.getOrDefault(manifest.plugin(), CommandScope.EMPTY);
      globalScopes.put(manifest.plugin(), union(before, scope));
      return;
    }
    Allowed decision = isEmpty(scope) ? TableAuthority.ALLOWED : new Allowed(scope);
    for (Context context : contexts) {
      ResolvedEntry resolved =
          new ResolvedEntry(context, reach, decision, permission.identifier(), entry);
      for (String command : permission.allowedCommands()) {
        entries(manifest.wireName(command)).allowed().add(resolved);
      }
      for (String command : permission.deniedCommands()) {
        entries(manifest.wireName(command)).denied().add(resolved);
      }
    }
  }

  private CommandEntries entries(String command) {
    CommandEntries entries = commands.get(command);
    if (entries == null) {
      entries = new CommandEntries(new ArrayList<>(2), new ArrayList<>(0));
      commands.put(command, entries);
    }
    return entries;
  }

  private List<Glob> globs(Capability capability, String key, List<String> texts) {
    List<Glob> globs = new ArrayList<>();
    for (String text : sorted(texts)) {
      try {
        globs.add(Glob.parse(text));
      } catch (IllegalArgumentException wrong) {
        refuse(capability, key, text, wrong);
      }
    }
    return globs;
  }

  private void refuse(
      Capability capability, String key, String text, IllegalArgumentException wrong) {
    problems.add(
        capability.source(),
        "capability \""
            + capability.identifier()
            + "\": "
            + key
            + ": \""
            + text
            + "\": "
            + wrong.getMessage());
  }

  /// Both scopes; the common empty one if neither says anything.
  static CommandScope union(CommandScope one, CommandScope other) {
    if (isEmpty(other)) {
      return isEmpty(one) ? CommandScope.EMPTY : one;
    }
    return isEmpty(one)
        ? other
        : new CommandScope(joined(one.allow(), other.allow()), joined(one.deny(), other.deny()));
  }

  /// Whether a scope says nothing.
  static boolean isEmpty(CommandScope scope) {
    return scope.allow().isEmpty() && scope.deny().isEmpty();
  }

  private static List<Json> joined(List<Json> one, List<Json> other) {
    List<Json> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
