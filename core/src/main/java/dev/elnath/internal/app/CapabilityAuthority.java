package dev.elnath.internal.app;

import dev.elnath.config.CapabilityEntry;
import dev.elnath.config.Config;
import dev.elnath.internal.permission.CapabilityReader;
import dev.elnath.internal.permission.CorePlugins;
import dev.elnath.permission.Authority;
import dev.elnath.permission.Capability;
import dev.elnath.permission.Permissions;
import dev.elnath.permission.PluginManifest;
import java.util.ArrayList;
import java.util.List;

/// The authority that a configuration and the files beside it describe (sections 6.3 to 6.6).
/// Without any capability pages of the application may call its own commands, and nothing else.
final class CapabilityAuthority {
  private CapabilityAuthority() {}

  /// @param manifests of the program's plugins
  /// @throws dev.elnath.permission.PermissionException that tells everything that does not fit
  static Authority of(Config config, List<PluginManifest> manifests, boolean debug) {
    Permissions.Builder permissions = Permissions.builder().debug(debug);
    manifests.stream()
        .filter(manifest -> !CorePlugins.isCore(manifest.plugin()))
        .forEach(permissions::manifest);
    config.capabilityFiles().forEach(file -> permissions.capabilities(file.source(), file.text()));
    List<String> only = new ArrayList<>();
    for (CapabilityEntry entry : config.app().security().capabilities()) {
      switch (entry) {
        case CapabilityEntry.Reference(String identifier) -> only.add(identifier);
        case CapabilityEntry.Inline(var json, String place) -> {
          for (Capability capability : CapabilityReader.parse(place, json.text())) {
            permissions.capability(capability);
            only.add(capability.identifier());
          }
        }
      }
    }
    return permissions.only(only).build().authority();
  }
}
