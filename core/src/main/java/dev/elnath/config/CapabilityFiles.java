package dev.elnath.config;

import dev.elnath.internal.permission.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the capability and permission files of a configuration.
final class CapabilityFiles {
  static final String CAPABILITIES = "capabilities";
  static final String PERMISSIONS = "permissions";
  static final String TABLE = "elnath.permissions";

  private static final List<String> ENDINGS = List.of(".json", ".json5", ".toml");
  private static final String USUAL = "default";

  private final Function<String, Optional<String>> content;

  /// @param content the text of a resource beside the configuration, if it is there
  CapabilityFiles(Function<String, Optional<String>> content) {
    this.content = content;
  }

  /// All files of a folder beside a configuration that is a file itself.
  static List<CapabilityFile> beside(Path config, String folder) {
    return all(config.resolveSibling(folder));
  }

  /// The same, named from that folder on.
  ///
  /// @param otherwise what there is without the folder
  static List<CapabilityFile> below(Path file, String folder, List<CapabilityFile> otherwise) {
    Path path = file.resolveSibling(folder);
    return Files.isDirectory(path)
        ? all(path).stream()
            .map(one ->
                new CapabilityFile(
                    folder + "/" + path.relativize(Path.of(one.source())), one.text()))
            .toList()
        : otherwise;
  }

  private static List<CapabilityFile> all(Path folder) {
    return Files.isDirectory(folder)
        ? SourceFiles.read(List.of(folder)).stream()
            .map(file -> new CapabilityFile(file.source(), file.text()))
            .toList()
        : List.of();
  }

  /// The capability files among resources, of which only those are found whose names are known.
  List<CapabilityFile> capabilities(SecurityConfig security) {
    List<CapabilityFile> files = new ArrayList<>();
    for (String identifier : identifiers(security)) {
      files.addAll(named(CAPABILITIES, identifier));
    }
    return files;
  }

  /// The permission file among resources that can be found.
  List<CapabilityFile> permissions() {
    return named(PERMISSIONS, USUAL);
  }

  private List<CapabilityFile> named(String folder, String identifier) {
    List<CapabilityFile> files = new ArrayList<>();
    for (String ending : ENDINGS) {
      String name = folder + "/" + identifier + ending;
      content.apply(name).ifPresent(text -> files.add(new CapabilityFile(name, text)));
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
