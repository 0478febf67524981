package dev.elnath.config;

import dev.elnath.codec.Json;
import dev.elnath.permission.SourcePosition;
import java.util.List;

/// One item of `app.security.capabilities`. Immutable.
public sealed interface CapabilityEntry {
  /// The identifier of a capability file.
  record Reference(String identifier) implements CapabilityEntry {}

  /// A capability written in the configuration itself.
  ///
  /// @param capability an object; its members have not been looked at
  /// @param place where it begins
  /// @param permissionPlaces where each item of its `permissions` stands; empty if that is no list
  record Inline(Json capability, SourcePosition place, List<SourcePosition> permissionPlaces)
      implements CapabilityEntry {
    /// Copies the list.
    public Inline {
      permissionPlaces = List.copyOf(permissionPlaces);
    }
  }
}
