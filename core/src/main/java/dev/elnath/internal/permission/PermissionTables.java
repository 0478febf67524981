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
import java.util.function.Supplier;

/// The table that counts, and how another one takes its place when a capability is added. Any
/// thread.
public final class PermissionTables {
  private final Supplier<List<PluginManifest>> manifests;
  private final TargetPlatform platform;
  private final TableAuthority authority;
  private final Object addition = new Object();

  private PermissionTables(
      Supplier<List<PluginManifest>> manifests,
      TargetPlatform platform,
      ResolvedTable table,
      boolean debug) {
    this.manifests = manifests;
    this.platform = platform;
    this.authority = new TableAuthority(table, debug);
  }

  /// Resolves capabilities and manifests.
  ///
  /// @param manifests besides those of the core
  /// @param enabled identifiers of the only capabilities that count, or empty if all do
  /// @param debug whether a refusal says what would allow the call
  /// @throws PermissionException if capabilities and manifests do not fit together
  public static PermissionTables resolve(
      List<PluginManifest> manifests,
      List<Capability> capabilities,
      List<String> enabled,
      TargetPlatform platform,
      boolean debug) {
    List<Capability> counting = enabled.isEmpty() ? capabilities : only(enabled, capabilities);
    List<PluginManifest> others = List.copyOf(manifests);
    return new PermissionTables(
        () -> others,
        platform,
        Resolver.resolve(CorePlugins.and(others), counting, platform),
        debug);
  }

  /// Reads what [#write] has written.
  ///
  /// @param platform for which it was resolved
  /// @throws PermissionException if it cannot be read
  public static PermissionTables read(String text, TargetPlatform platform, boolean debug) {
    TableReader.Read read = TableReader.read(text);
    return new PermissionTables(read.manifests(), platform, read.table(), debug);
  }

  /// The table as text, of which every line can be read.
  ///
  /// @throws PermissionException if one could not, since the program gave as JSON what is none
  public String write() {
    String text = TableWriter.write(authority.table(), manifests.get());
    TableReader.readAll(text);
    return text;
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
    return authority.globalScope(plugin);
  }

  /// The table for people.
  ///
  /// @param name of a command or a plugin, or empty for everything
  public String explain(String name) {
    return Explanation.of(authority.table(), name);
  }

  /// Adds a capability.
  ///
  /// @throws PermissionException if it does not fit; nothing has changed then
  public void add(Capability capability) {
    synchronized (addition) {
      List<Capability> more = new ArrayList<>(authority.table().capabilities());
      more.add(capability);
      authority.replace(Resolver.resolve(CorePlugins.and(manifests.get()), more, platform));
    }
  }
}
