package dev.elnath.config;

import java.util.Optional;

/// The key `app.appDirectoriesOverride`. A path may start with a variable such as `$DATA`; a
/// relative one starts at the program's directory. Immutable.
public sealed interface AppDirectories {
  /// Configuration and data are in one directory, caches and logs in `caches` and `logs` below it.
  record Root(String path) implements AppDirectories {}

  /// Each directory is exactly what is named here, or at its usual place.
  record Each(
      Optional<String> config,
      Optional<String> data,
      Optional<String> localData,
      Optional<String> cache,
      Optional<String> log)
      implements AppDirectories {}
}
