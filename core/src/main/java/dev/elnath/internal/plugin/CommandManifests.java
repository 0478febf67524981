package dev.elnath.internal.plugin;

import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Permission;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.SourcePosition;
import dev.elnath.permission.TargetPlatform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// The permissions for the commands of the plugins and of the application itself, whose name here
/// is [PluginManifest#APPLICATION]. Filled by one thread before the application runs.
public final class CommandManifests {
  private final Map<String, Set<String>> commands = new LinkedHashMap<>();
  private final Map<String, Map<String, Set<String>>> stated = new LinkedHashMap<>();
  private final Map<String, Supplier<Optional<PluginManifest>>> written = new LinkedHashMap<>();

  /// Without any command.
  public CommandManifests() {}

  /// Adds commands, and the permissions that they state.
  public void add(String plugin, List<CommandSet> sets) {
    Set<String> names = commands.computeIfAbsent(plugin, _ -> new LinkedHashSet<>());
    for (CommandSet set : sets) {
      for (CommandHandler handler : set.handlers()) {
        names.add(handler.name());
      }
      set.permissions()
          .forEach((permission, of) ->
              stated
                  .computeIfAbsent(plugin, _ -> new TreeMap<>())
                  .computeIfAbsent(permission, _ -> new TreeSet<>())
                  .addAll(of));
    }
  }

  /// Sets where a plugin's manifest comes from; it is asked for when permissions are resolved.
  public void manifest(String plugin, Supplier<Optional<PluginManifest>> manifest) {
    written.put(plugin, manifest);
  }

  /// All manifests. The application has one if it wrote permission files, or if one of its commands
  /// states a permission.
  public List<PluginManifest> manifests(Optional<PluginManifest> ofApplication) {
    List<PluginManifest> manifests = new ArrayList<>();
    for (String plugin : commands.keySet()) {
      boolean isApplication = plugin.equals(PluginManifest.APPLICATION);
      if (!isApplication || ofApplication.isPresent() || stated.containsKey(plugin)) {
        manifests.add(completed(plugin, isApplication ? ofApplication : written(plugin)));
      }
    }
    if (ofApplication.isPresent() && !commands.containsKey(PluginManifest.APPLICATION)) {
      manifests.add(ofApplication.get());
    }
    return manifests;
  }

  private Optional<PluginManifest> written(String plugin) {
    Supplier<Optional<PluginManifest>> manifest = written.get(plugin);
    return manifest == null ? Optional.empty() : manifest.get();
  }

  /// All names, in one order: two programs that differ in their commands differ in this.
  public String fingerprint() {
    StringBuilder names = new StringBuilder();
    for (String plugin : new TreeSet<>(commands.keySet())) {
      names.append(plugin).append(':');
      names.append(new TreeSet<>(commands.getOrDefault(plugin, Set.of())));
      names.append(stated.getOrDefault(plugin, Map.of())).append('\n');
    }
    return names.toString();
  }

  private PluginManifest completed(String plugin, Optional<PluginManifest> manifest) {
    Set<String> listed = new LinkedHashSet<>();
    List<Permission> permissions = new ArrayList<>();
    manifest.ifPresent(it -> {
      listed.addAll(it.commands());
      permissions.addAll(it.permissions());
    });
    listed.addAll(commands.getOrDefault(plugin, Set.of()));
    stated.getOrDefault(plugin, Map.of()).forEach((name, of) -> state(permissions, name, of));
    return new PluginManifest(
        plugin,
        List.copyOf(listed),
        permissions,
        manifest.map(PluginManifest::sets).orElse(List.of()));
  }

  /// A permission that is written too gets the commands that state it besides its own.
  private static void state(List<Permission> permissions, String name, Set<String> commands) {
    for (int i = 0; i < permissions.size(); i++) {
      Permission written = permissions.get(i);
      if (written.identifier().equals(name)) {
        Set<String> allowed = new LinkedHashSet<>(written.allowedCommands());
        allowed.addAll(commands);
        permissions.set(
            i,
            new Permission(
                name,
                written.description(),
                List.copyOf(allowed),
                written.deniedCommands(),
                written.scope(),
                written.platforms(),
                written.source()));
        return;
      }
    }
    permissions.add(
        new Permission(
            name,
            "",
            List.copyOf(commands),
            List.of(),
            CommandScope.EMPTY,
            TargetPlatform.ALL,
            SourcePosition.PROGRAM));
  }
}
