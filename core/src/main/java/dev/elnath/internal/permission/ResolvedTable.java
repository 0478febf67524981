package dev.elnath.internal.permission;

import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What all active capabilities together say. It never changes once it is made; what a table of the
/// build holds is read when it is first needed.
///
/// @param applicationChecked whether the application's own commands need a permission
/// @param scopesWhenNeeded of whole plugins, by the plugin's prefix
/// @param manifestsWhenNeeded all, by the plugin's prefix; only messages need them
/// @param capabilitiesWhenNeeded the active ones, in the order of their identifiers
record ResolvedTable(
    boolean applicationChecked,
    TableCommands commands,
    Supplier<Map<String, CommandScope>> scopesWhenNeeded,
    Supplier<Map<String, ManifestIndex>> manifestsWhenNeeded,
    Supplier<List<Capability>> capabilitiesWhenNeeded) {
  Map<String, CommandScope> globalScopes() {
    return scopesWhenNeeded.get();
  }

  Map<String, ManifestIndex> manifests() {
    return manifestsWhenNeeded.get();
  }

  List<Capability> capabilities() {
    return capabilitiesWhenNeeded.get();
  }
}
