package dev.elnath.config;

import dev.elnath.codec.Json;

/// One item of `app.security.capabilities`. Immutable.
public sealed interface CapabilityEntry {
  /// The identifier of a capability file.
  record Reference(String identifier) implements CapabilityEntry {}

  /// A capability written in the configuration itself.
  ///
  /// @param capability an object; its members have not been looked at
  /// @param place where it stands, as `tauri.conf.json:12:7`
  record Inline(Json capability, String place) implements CapabilityEntry {}
}
