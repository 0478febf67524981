package dev.elnath.internal.ipc;

import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All commands by their full names. Filled before the first page; found by any thread.
public final class CommandTable {
  private final Map<String, CommandHandler> byName = new ConcurrentHashMap<>();
  private final Map<String, Supplier<CommandSet>> unmade = new ConcurrentHashMap<>();
  private final Set<String> plugins = new HashSet<>();

  /// An empty table.
  public CommandTable() {}

  /// Adds the commands of an object.
  ///
  /// @param plugin the plugin they belong to; empty for the application's own
  /// @throws IllegalArgumentException if there is a command of that name already
  public void add(String plugin, CommandSet commands) {
    plugins.add(plugin);
    add(plugin, commands.handlers());
  }

  private void add(String plugin, List<CommandHandler> handlers) {
    for (CommandHandler handler : handlers) {
      String name = CommandName.full(plugin, handler.name());
      if (byName.putIfAbsent(name, handler) != null) {
        throw new IllegalArgumentException(
            "two commands are called \"" + name + "\"; rename one with @Command(\"…\")");
      }
    }
  }

  /// Adds the commands of a plugin that has none yet, to be made when one of them is called: an
  /// application does not wait at its start for what it may never use.
  public void addWhenCalled(String plugin, Supplier<CommandSet> commands) {
    plugins.add(plugin);
    unmade.put(plugin, commands);
  }

  /// Whether there are commands of that plugin.
  public boolean hasPlugin(String name) {
    return plugins.contains(name);
  }

  @Nullable CommandHandler find(String fullName) {
    CommandHandler found = byName.get(fullName);
    if (found != null || unmade.isEmpty()) {
      return found;
    }
    unmade.computeIfPresent(
        CommandName.parse(fullName).plugin(),
        (plugin, commands) -> {
          add(plugin, commands.get().handlers());
          return null;
        });
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
