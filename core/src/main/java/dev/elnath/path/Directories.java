package dev.elnath.path;

import java.nio.file.Path;
import java.util.Optional;

/// Where an application's directories are, and the user's. On Linux by the XDG base directories and
/// `user-dirs.dirs`. Any thread; nothing is created.
public interface Directories {
  /// A directory, or empty if this system or this user has none of the kind.
  Optional<Path> find(BaseDirectory directory);

  /// A directory.
  ///
  /// @throws UnknownDirectoryException if this system or this user has none of the kind
  default Path get(BaseDirectory directory) {
    return find(directory).orElseThrow(UnknownDirectoryException::new);
  }
}
