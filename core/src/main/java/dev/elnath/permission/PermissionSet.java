package dev.elnath.permission;

import java.util.List;

/// A name for several permissions.
///
/// @param identifier the name within its manifest; `default` is what the plugin suggests
/// @param description for people
/// @param permissions identifiers of permissions and sets; with a prefix, of another manifest
/// @param source where it was written
public record PermissionSet(
    String identifier, String description, List<String> permissions, SourcePosition source) {
  /// The identifier of the set that a plugin suggests. Every manifest has it, if only empty.
  public static final String DEFAULT = "default";

  /// Keeps a copy.
  public PermissionSet {
    permissions = List.copyOf(permissions);
  }
}
