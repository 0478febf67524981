package dev.elnath.platform;

import java.nio.file.Path;

/// What becomes of a file that a page wants to be kept; nothing of it is written before. Any
/// thread; only the first call counts.
public interface DownloadDecision {
  /// Writes it to a file that is not there yet.
  ///
  /// @param file an absolute path
  /// @param listener told how that goes
  void save(Path file, DownloadListener listener);

  /// Ends it.
  void refuse();
}
