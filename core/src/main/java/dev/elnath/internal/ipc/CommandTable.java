package dev.elnath.internal.ipc;

import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All commands by their full names. Filled before the first page, only read afterwards.
public final class CommandTable {
  private final Map<String, CommandHandler> byName = new HashMap<>();
  private final Set<String> plugins = new HashSet<>();

  /// An empty table.
  public CommandTable() {}

  /// Adds the commands of an object.
  ///
  /// @param plugin the plugin they belong to; empty for the application's own
  /// @throws IllegalArgumentException if there is a command of that name already
  public void add(String plugin, CommandSet commands) {
    plugins.add(plugin);
    for (CommandHandler handler : commands.handlers()) {
      String name = CommandName.full(plugin, handler.name());
      if (byName.putIfAbsent(name, handler) != null) {
        throw new IllegalArgumentException(
            "two commands are called \"" + name + "\"; rename one with @Command(\"…\")");
      }
    }
  }

  /// Whether there are commands of that plugin.
  public boolean hasPlugin(String name) {
    return plugins.contains(name);
  }

  @Nullable CommandHandler find(String fullName) {
    return byName.get(fullName);
  }

  /// What a page reads that calls a command which does not exist (section 2.6).
  String notFound(String fullName) {
    CommandName name = CommandName.parse(fullName);
    return name.isPlugin() && !plugins.contains(name.plugin())
        ? "plugin " + name.plugin() + " not found"
        : "Command " + name.name() + " not found";
  }
}
