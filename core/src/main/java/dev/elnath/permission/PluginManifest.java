package dev.elnath.permission;

import dev.elnath.internal.permission.ManifestReader;
import java.nio.file.Path;
import java.util.List;

/// The commands of a plugin, or of the application itself, and the permissions for them.
///
/// Each command has the permissions `allow-<command>` and `deny-<command>`, with hyphens for
/// underscores, without their being written; one that is written takes the place of that.
///
/// @param plugin the prefix of the permissions, such as `fs` or `core:window`; [#APPLICATION] for
///   the application's own
/// @param commands names as on the wire, without the plugin
/// @param permissions further permissions
/// @param sets sets of permissions; the one named [PermissionSet#DEFAULT] is the suggested one
public record PluginManifest(
    String plugin, List<String> commands, List<Permission> permissions, List<PermissionSet> sets) {
  /// The prefix of the application's own permissions: none.
  public static final String APPLICATION = "";

  /// Keeps copies.
  public PluginManifest {
    commands = List.copyOf(commands);
    permissions = List.copyOf(permissions);
    sets = List.copyOf(sets);
  }

  /// Reads the text of a permission file.
  ///
  /// @param source what messages call the text; JSON5 if it ends in `.json5`
  /// @throws PermissionException if it cannot be understood
  public static PluginManifest parse(String plugin, String source, String text) {
    return ManifestReader.parse(plugin, source, text);
  }

  /// Reads permission files, and all those under directories, as one manifest.
  ///
  /// @throws PermissionException if one cannot be read or understood
  public static PluginManifest read(String plugin, List<Path> filesAndDirectories) {
    return ManifestReader.read(plugin, filesAndDirectories);
  }
}
