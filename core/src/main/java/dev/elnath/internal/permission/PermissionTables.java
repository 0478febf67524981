package dev.elnath.internal.permission;

import dev.elnath.permission.Authority;
import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.TargetPlatform;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The table that counts, and how another one takes its place when a capability is added. Any
/// thread.
public final class PermissionTables {
  private final List<PluginManifest> manifests;
  private final TargetPlatform platform;
  private final TableAuthority authority;
  private final Object addition = new Object();
  private List<Capability> capabilities;

  /// @param manifests besides those of the core
  /// @param enabled identifiers of the only capabilities that count, or empty if all do
  /// @param debug whether a refusal says why, and what would allow the call
  /// @throws PermissionException if capabilities and manifests do not fit together
  public PermissionTables(
      List<PluginManifest> manifests,
      List<Capability> capabilities,
      List<String> enabled,
      TargetPlatform platform,
      boolean debug) {
    this.manifests = new ArrayList<>(CorePlugins.manifests());
    this.manifests.addAll(manifests);
    this.platform = platform;
    this.capabilities = enabled.isEmpty() ? capabilities : only(enabled, capabilities);
    this.authority =
        new TableAuthority(Resolver.resolve(this.manifests, this.capabilities, platform), debug);
  }

  private static List<Capability> only(List<String> enabled, List<Capability> capabilities) {
    Problems problems = new Problems();
    Set<String> known = new HashSet<>();
    capabilities.forEach(capability -> known.add(capability.identifier()));
    for (String identifier : enabled) {
      if (!known.contains(identifier)) {
        problems.add(
            "app.security.capabilities: unknown capability \""
                + identifier
                + "\""
                + Nearest.hint(identifier, known)
                + " (known: "
                + String.join(", ", known.stream().sorted().toList())
                + ")");
      }
    }
    problems.throwIfAny();
    return capabilities.stream().filter(one -> enabled.contains(one.identifier())).toList();
  }

  /// Decides by whatever table counts when it is asked.
  public Authority authority() {
    return authority;
  }

  /// The scope that a plugin has for all its commands.
  public CommandScope globalScope(String plugin) {
    return authority.table().globalScopes().getOrDefault(plugin, CommandScope.EMPTY);
  }

  /// The table for people.
  public String explain() {
    return Explanation.of(authority.table());
  }

  /// Adds a capability.
  ///
  /// @throws PermissionException if it does not fit; nothing has changed then
  public void add(Capability capability) {
    synchronized (addition) {
      List<Capability> more = new ArrayList<>(capabilities);
      more.add(capability);
      authority.replace(Resolver.resolve(manifests, more, platform));
      capabilities = more;
    }
  }
}
