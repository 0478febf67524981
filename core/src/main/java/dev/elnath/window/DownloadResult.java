package dev.elnath.window;

import java.nio.file.Path;

/// How a download ended. Immutable.
public sealed interface DownloadResult {
  /// It is all there.
  ///
  /// @param file where it is
  record Complete(Path file) implements DownloadResult {}

  /// It has failed; what had come of it has been deleted.
  ///
  /// @param reason for people
  record Failed(String reason) implements DownloadResult {}
}
