package dev.elnath.internal.app;

import dev.elnath.app.App;
import dev.elnath.config.CapabilityFile;
import dev.elnath.config.Config;
import dev.elnath.internal.permission.Checksum;
import dev.elnath.internal.plugin.CommandManifests;
import java.util.Map;
import java.util.TreeMap;

/// What a table of permissions is made from, each with a checksum: enough to see that a table is
/// older than the program that finds it. It guards against forgetting, not against anybody, for a
/// table comes from the program's own resources.
///
/// @param checksums by what a message calls them
record TableInputs(Map<String, String> checksums) {
  TableInputs {
    checksums = Map.copyOf(checksums);
  }

  static TableInputs of(Config config, CommandManifests commands) {
    Map<String, String> checksums = new TreeMap<>();
    checksums.put("Elnath", App.version());
    checksums.put("a command", Checksum.of(commands.fingerprint()));
    checksums.put(
        "app.security.capabilities",
        Checksum.of(config.app().security().capabilities().toString()));
    for (CapabilityFile file : config.capabilityFiles()) {
      checksums.put(name(file, "capabilities/"), Checksum.of(file.text()));
    }
    for (CapabilityFile file : config.permissionFiles()) {
      checksums.put(name(file, "permissions/"), Checksum.of(file.text()));
    }
    return new TableInputs(checksums);
  }

  /// Where the file is beside the configuration, wherever that is.
  private static String name(CapabilityFile file, String folder) {
    return file.source().substring(Math.max(0, file.source().lastIndexOf(folder)));
  }
}
