package dev.elnath.internal.permission;

import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What all active capabilities together say. Immutable once it is made.
///
/// @param allowed the entries of each command, by its full name
/// @param denied likewise; a command that is a key here is denied everywhere
/// @param globalScopes by the plugin's prefix
/// @param manifestsWhenNeeded all, by the plugin's prefix; only messages need them
/// @param capabilities the active ones, in the order of their identifiers
/// @param applicationChecked whether the application's own commands need a permission
record ResolvedTable(
    Map<String, List<ResolvedEntry>> allowed,
    Map<String, List<ResolvedEntry>> denied,
    Map<String, CommandScope> globalScopes,
    Supplier<Map<String, ManifestIndex>> manifestsWhenNeeded,
    List<Capability> capabilities,
    boolean applicationChecked) {
  Map<String, ManifestIndex> manifests() {
    return manifestsWhenNeeded.get();
  }
}
