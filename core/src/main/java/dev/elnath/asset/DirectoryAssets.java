package dev.elnath.asset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads below one directory, and nowhere else: what a link leads to is looked at before it is
/// read.
record DirectoryAssets(Path directory) implements Assets {
  @Override
  public Optional<byte[]> read(String path) throws IOException {
    if (path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    try {
      Path root = directory.toRealPath();
      Path file = root.resolve(path).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (java.nio.file.FileSystemException notAFile) {
      if (Files.exists(directory.resolve(path))) {
        throw notAFile;
      }
      return Optional.empty();
    }
  }
}
