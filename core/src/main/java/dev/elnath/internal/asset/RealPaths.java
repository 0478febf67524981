package dev.elnath.internal.asset;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where paths really lead.
final class RealPaths {
  private static final int MOST_LINKS = 40;

  private RealPaths() {}

  /// A path without links. What does not exist is taken as it is, below its nearest parent that
  /// does; a link to something absent leads there.
  ///
  /// @param absolute without `..`
  /// @throws IOException if it cannot be looked at
  static Path of(Path absolute) throws IOException {
    Path at = absolute;
    for (int link = 0; link < MOST_LINKS; link++) {
      try {
        return at.toRealPath();
      } catch (NoSuchFileException absent) {
        Path parent = at.getParent();
        Path name = at.getFileName();
        if (parent == null || name == null) {
          throw absent;
        }
        Path realParent = of(parent);
        if (!Files.isSymbolicLink(realParent.resolve(name))) {
          return realParent.resolve(name).normalize();
        }
        at = realParent.resolve(Files.readSymbolicLink(realParent.resolve(name)));
      }
    }
    throw new FileSystemLoopException(absolute.toString());
  }
}
