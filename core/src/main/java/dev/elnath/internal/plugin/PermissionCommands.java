package dev.elnath.internal.plugin;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.plugin.PermissionState;
import dev.elnath.plugin.Plugin;
import dev.elnath.plugin.PluginPermissions;
import java.util.Map;

/// The commands by which pages ask for a plugin's permissions (section 3.1).
@Naming(commands = Naming.Case.SNAKE)
final class PermissionCommands {
  private final Plugin plugin;

  PermissionCommands(Plugin plugin) {
    this.plugin = plugin;
  }

  @Command
  Map<String, PermissionState> checkPermissions() throws Exception {
    return permissions().check();
  }

  @Command
  Map<String, PermissionState> requestPermissions() throws Exception {
    return permissions().request();
  }

  private PluginPermissions permissions() {
    return plugin
        .permissions()
        .orElseThrow(() ->
            new IllegalStateException(
                "plugin " + plugin.name() + " has no permissions to check or to request"));
  }
}
