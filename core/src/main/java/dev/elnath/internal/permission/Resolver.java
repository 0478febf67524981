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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Puts capabilities and manifests together (section 6.6, build time).
final class Resolver {
  private final TargetPlatform platform;
  private final Problems problems = new Problems();
  private final Map<String, ManifestIndex> manifests = new HashMap<>();
  private final Map<String, List<ResolvedEntry>> allowed = new HashMap<>();
  private final Map<String, List<ResolvedEntry>> denied = new HashMap<>();
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
    manifests.forEach(resolver::add);
    List<Capability> active = resolver.active(capabilities);
    active.forEach(resolver::add);
    resolver.problems.throwIfAny();
    return new ResolvedTable(
        resolver.allowed,
        resolver.denied,
        resolver.globalScopes,
        resolver.manifests,
        active,
        resolver.manifests.containsKey(PluginManifest.APPLICATION));
  }

  private void add(PluginManifest manifest) {
    ManifestIndex before = manifests.put(manifest.plugin(), new ManifestIndex(manifest, problems));
    if (before != null) {
      problems.add(before.described() + " has two manifests; remove one");
    }
    if (manifests.containsKey(CorePlugins.PREFIX + manifest.plugin())) {
      problems.add(
          "plugin \"" + manifest.plugin() + "\" has the name of one of the core; rename it");
    }
  }

  private List<Capability> active(Collection<Capability> capabilities) {
    List<Capability> active = new ArrayList<>();
    Map<String, Capability> byIdentifier = new HashMap<>();
    for (Capability capability : capabilities) {
      Capability before = byIdentifier.put(capability.identifier(), capability);
      if (before != null) {
        problems.add(
            capability.source(),
            "capability \""
                + capability.identifier()
                + "\" is declared at "
                + before.source()
                + " already; rename one");
      }
      if (capability.platforms().contains(platform)) {
        active.add(capability);
      }
    }
    active.sort(Comparator.comparing(Capability::identifier));
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
    for (UrlPattern url :
        parsed(capability, "remote.urls", capability.remoteUrls(), UrlPattern::parse)) {
      contexts.add(new Context.RemotePages(url));
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
      globalScopes.merge(manifest.plugin(), scope, Resolver::union);
      return;
    }
    Allowed decision = isEmpty(scope) ? TableAuthority.ALLOWED : new Allowed(scope);
    for (Context context : contexts) {
      ResolvedEntry resolved =
          new ResolvedEntry(context, reach, decision, permission.identifier(), entry);
      for (String command : permission.allowedCommands()) {
        allowed.computeIfAbsent(manifest.wireName(command), _ -> new ArrayList<>()).add(resolved);
      }
      for (String command : permission.deniedCommands()) {
        denied.computeIfAbsent(manifest.wireName(command), _ -> new ArrayList<>()).add(resolved);
      }
    }
  }

  private List<Glob> globs(Capability capability, String key, List<String> texts) {
    return parsed(capability, key, texts.stream().sorted().toList(), Glob::parse);
  }

  private <T> List<T> parsed(
      Capability capability, String key, List<String> texts, Function<String, T> parser) {
    List<T> values = new ArrayList<>();
    for (String text : texts) {
      try {
        values.add(parser.apply(text));
      } catch (IllegalArgumentException wrong) {
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
    }
    return values;
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
