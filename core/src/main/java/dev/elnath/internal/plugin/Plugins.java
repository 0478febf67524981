package dev.elnath.internal.plugin;

import dev.elnath.app.App;
import dev.elnath.codec.Json;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import dev.elnath.internal.ipc.CommandTable;
import dev.elnath.plugin.Plugin;
import dev.elnath.plugin.PluginContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The plugins of an application. Filled by one thread before the application runs.
public final class Plugins {
  private final CommandTable commands;
  private final List<Added> added = new ArrayList<>();
  private final CommandManifests manifests = new CommandManifests();

  /// @param commands where the plugins' commands go
  public Plugins(CommandTable commands) {
    this.commands = commands;
  }

  private record Added(Plugin plugin, PluginListeners listeners) {}

  /// Adds a plugin.
  ///
  /// @param sets of the plugin's own commands
  /// @throws IllegalArgumentException if two commands have one name
  public void add(Plugin plugin, List<CommandSet> sets) {
    String name = plugin.name();
    PluginListeners listeners = new PluginListeners(name, plugin.events());
    addCommands(name, sets);
    manifests.manifest(name, plugin::manifest);
    Set<String> own = Set.copyOf(names(sets));
    List<CommandSet> common =
        List.of(
            PluginListenersCommands.of(listeners),
            PermissionCommandsCommands.of(new PermissionCommands(plugin)));
    addCommands(name, common.stream().map(set -> without(own, set)).toList());
    added.add(new Added(plugin, listeners));
  }

  /// Adds commands under the name of a plugin, or of the application, which is the empty name.
  ///
  /// @throws IllegalArgumentException if two commands have one name
  public void addCommands(String plugin, List<CommandSet> sets) {
    sets.forEach(set -> commands.add(plugin, set));
    manifests.add(plugin, sets);
  }

  /// The permissions of all plugins and of the application.
  public CommandManifests manifests() {
    return manifests;
  }

  /// Starts the plugins in the order in which they were added.
  public void start(App app) {
    for (Added each : added) {
      each.plugin().start(new Context(app, each.listeners()));
    }
  }

  /// Stops the plugins, the last first.
  public void stop() {
    added.reversed().forEach(each -> each.plugin().stop());
  }

  private record Context(App app, PluginListeners listeners) implements PluginContext {
    @Override
    public void trigger(String event, Json payload) throws InterruptedException {
      listeners.trigger(event, payload);
    }
  }

  private static List<String> names(List<CommandSet> sets) {
    return sets.stream().flatMap(set -> set.handlers().stream()).map(CommandHandler::name).toList();
  }

  private static CommandSet without(Set<String> names, CommandSet set) {
    List<CommandHandler> left =
        set.handlers().stream().filter(handler -> !names.contains(handler.name())).toList();
    return () -> left;
  }
}
