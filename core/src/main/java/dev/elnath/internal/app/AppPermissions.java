package dev.elnath.internal.app;

import dev.elnath.config.CapabilityEntry;
import dev.elnath.config.CapabilityFile;
import dev.elnath.config.Config;
import dev.elnath.internal.permission.CapabilityReader;
import dev.elnath.internal.permission.CorePlugins;
import dev.elnath.internal.permission.ManifestReader;
import dev.elnath.internal.permission.SourceFiles.SourceText;
import dev.elnath.internal.plugin.CommandManifests;
import dev.elnath.permission.Capability;
import dev.elnath.permission.Permissions;
import dev.elnath.permission.PluginManifest;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a configuration, the files beside it and the program's commands permit (sections 6.3 to
/// 6.6). Without any capability pages of the application may call its own commands, and nothing
/// else.
final class AppPermissions {
  private AppPermissions() {}

  /// Takes the table of the build where there is one that fits the program, and resolves otherwise.
  ///
  /// @throws dev.elnath.permission.PermissionException that tells everything that does not fit
  static Permissions of(Config config, CommandManifests commands, boolean debug) {
    Optional<BuiltTable> built = config.permissionTable().map(BuiltTable::parse);
    if (built.isPresent()) {
      Optional<String> outdated = built.get().outdated(TableInputs.of(config, commands));
      if (outdated.isEmpty()) {
        return Permissions.ofTable(built.get().table(), debug);
      }
      System.getLogger("dev.elnath.permission")
          .log(
              Level.WARNING,
              "the table of permissions is not used, since "
                  + outdated.get()
                  + " has changed after it was built; build the program anew");
    }
    return resolve(config, commands, debug);
  }

  /// @throws dev.elnath.permission.PermissionException that tells everything that does not fit
  static Permissions resolve(Config config, CommandManifests commands, boolean debug) {
    Permissions.Builder permissions = Permissions.builder().debug(debug);
    commands.manifests(ofApplication(config)).stream()
        .filter(manifest -> !CorePlugins.isCore(manifest.plugin()))
        .forEach(permissions::manifest);
    config.capabilityFiles().forEach(file -> permissions.capabilities(file.source(), file.text()));
    List<String> only = new ArrayList<>();
    for (CapabilityEntry entry : config.app().security().capabilities()) {
      switch (entry) {
        case CapabilityEntry.Reference(String identifier) -> only.add(identifier);
        case CapabilityEntry.Inline inline -> {
          Capability capability = CapabilityReader.inline(inline);
          permissions.capability(capability);
          only.add(capability.identifier());
        }
      }
    }
    return permissions.only(only).build();
  }

  private static Optional<PluginManifest> ofApplication(Config config) {
    List<CapabilityFile> files = config.permissionFiles();
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ManifestReader.of(
                PluginManifest.APPLICATION,
                files.stream().map(file -> new SourceText(file.source(), file.text())).toList()));
  }
}
