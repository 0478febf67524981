package dev.elnath.config;

import dev.elnath.internal.permission.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the capability files of a configuration.
final class CapabilityFiles {
  static final String FOLDER = "capabilities";

  private static final List<String> ENDINGS = List.of(".json", ".json5");
  private static final String USUAL = "default";

  private CapabilityFiles() {}

  /// All files of the folder beside a configuration.
  static List<CapabilityFile> beside(Path config) {
    Path folder = config.resolveSibling(FOLDER);
    return Files.isDirectory(folder)
        ? SourceFiles.read(List.of(folder)).stream()
            .map(file -> new CapabilityFile(file.source(), file.text()))
            .toList()
        : List.of();
  }

  /// The files in a folder of resources, of which only those are found whose names are known.
  ///
  /// @param content the text of a resource, if it is there
  static List<CapabilityFile> named(
      String folder, SecurityConfig security, Function<String, Optional<String>> content) {
    List<CapabilityFile> files = new ArrayList<>();
    for (String identifier : identifiers(security)) {
      for (String ending : ENDINGS) {
        String name = folder + "/" + identifier + ending;
        content.apply(name).ifPresent(text -> files.add(new CapabilityFile(name, text)));
      }
    }
    return files;
  }

  private static List<String> identifiers(SecurityConfig security) {
    if (security.capabilities().isEmpty()) {
      return List.of(USUAL);
    }
    List<String> identifiers = new ArrayList<>();
    for (CapabilityEntry entry : security.capabilities()) {
      if (entry instanceof CapabilityEntry.Reference(String identifier)) {
        identifiers.add(identifier);
      }
    }
    return identifiers;
  }
}
