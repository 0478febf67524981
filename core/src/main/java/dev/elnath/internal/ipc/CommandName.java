package dev.elnath.internal.ipc;

/// A command's full name in its parts: `plugin:fs|read` is `read` of the plugin `fs`, `greet` is of
/// no plugin.
///
/// @param plugin empty for the application's own commands
record CommandName(String plugin, String name) {
  private static final String PREFIX = "plugin:";

  static CommandName parse(String full) {
    int bar = full.indexOf('|');
    return full.startsWith(PREFIX) && bar > 0
        ? new CommandName(full.substring(PREFIX.length(), bar), full.substring(bar + 1))
        : new CommandName("", full);
  }

  boolean isPlugin() {
    return !plugin.isEmpty();
  }

  static String full(String plugin, String name) {
    return plugin.isEmpty() ? name : PREFIX + plugin + "|" + name;
  }
}
