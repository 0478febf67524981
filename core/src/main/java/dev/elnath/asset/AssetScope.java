package dev.elnath.asset;

import java.nio.file.Path;

/// The files that pages may load by the scheme `asset`: those of the configuration's
/// `app.security.assetProtocol.scope`, and those that the program adds while it runs. What is
/// forbidden stays so, whatever is allowed. Any thread.
public interface AssetScope {
  /// Allows one file; of a link, what it leads to.
  void allowFile(Path file);

  /// Allows a directory and the files in it, but for hidden ones.
  ///
  /// @param recursive whether also what is in the directories below
  void allowDirectory(Path directory, boolean recursive);

  /// Forbids one file, for good.
  void forbidFile(Path file);

  /// Forbids a directory and the files in it, hidden ones too, for good.
  ///
  /// @param recursive whether also what is in the directories below
  void forbidDirectory(Path directory, boolean recursive);

  /// Whether a page may load a file. A link counts as what it leads to.
  ///
  /// @param file absolute; need not exist
  boolean isAllowed(Path file);
}
