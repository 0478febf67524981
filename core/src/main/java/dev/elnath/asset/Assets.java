package dev.elnath.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The files of the application's own pages. Asked on virtual threads, several at once.
@FunctionalInterface
public interface Assets {
  /// Reads a file.
  ///
  /// @param path relative, with `/` between its parts; never with a part `..`, `.` or empty
  /// @return its bytes, or empty if there is no such file
  /// @throws IOException if it is there but cannot be read
  Optional<byte[]> read(String path) throws IOException;

  /// The files in a directory and below it. A link that leads out of it is treated as absent.
  static Assets directory(Path directory) {
    return new DirectoryAssets(directory);
  }

  /// The files that a class loader finds below a folder. In a named module the folder must not be a
  /// package, so something like `META-INF/web`.
  ///
  /// @param folder without a slash at its end
  static Assets resources(ClassLoader loader, String folder) {
    return path -> {
      try (var in = loader.getResourceAsStream(folder + "/" + path)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    };
  }
}
