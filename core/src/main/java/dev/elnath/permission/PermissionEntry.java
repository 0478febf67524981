package dev.elnath.permission;

/// One line of a capability's permissions.
///
/// @param identifier of a permission or a set, such as `core:window:allow-close`, or without prefix
///   one of the application's own
/// @param scope what the entry adds to the scopes of the permissions that it names
/// @param source where it was written
public record PermissionEntry(String identifier, CommandScope scope, SourcePosition source) {
  /// An entry of the program, without scope.
  public static PermissionEntry of(String identifier) {
    return new PermissionEntry(identifier, CommandScope.EMPTY, SourcePosition.PROGRAM);
  }
}
