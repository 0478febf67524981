package dev.elnath.permission;

import java.util.List;
import java.util.Set;

/// Commands that are allowed or denied together, and what they may touch. One without any command
/// adds its scope to the global scope of its plugin.
///
/// @param identifier the name within its manifest, such as `allow-close`
/// @param description for people
/// @param allowedCommands names as on the wire, without the plugin, such as `set_title`
/// @param deniedCommands likewise
/// @param scope what the commands may touch
/// @param platforms where it applies; elsewhere it gives nothing
/// @param source where it was written
public record Permission(
    String identifier,
    String description,
    List<String> allowedCommands,
    List<String> deniedCommands,
    CommandScope scope,
    Set<TargetPlatform> platforms,
    SourcePosition source) {
  /// Keeps copies.
  public Permission {
    allowedCommands = List.copyOf(allowedCommands);
    deniedCommands = List.copyOf(deniedCommands);
    platforms = Set.copyOf(platforms);
  }
}
