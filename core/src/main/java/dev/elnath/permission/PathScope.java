package dev.elnath.permission;

import dev.elnath.config.SecurityConfig;
import dev.elnath.internal.asset.FileScope;
import dev.elnath.internal.asset.LinklessFile;
import dev.elnath.internal.asset.ScopeVariables;
import dev.elnath.path.Directories;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/// The files that a command may touch, by the patterns of its scope (section 6.7): `$HOME/notes/*`
/// for the files in a directory, `$HOME/notes/**` for all below it. Links count as what they lead
/// to. Any thread.
///
/// Checking a path and opening it afterwards would leave a moment in which somebody else can put a
/// link in the place of a directory. [#open] leaves none: it goes down from the root, opens each
/// directory in the one before it, and follows no link.
public final class PathScope {
  private final FileScope files;

  private PathScope(FileScope files) {
    this.files = files;
  }

  /// The files that patterns let a command touch. A pattern whose variable stands for nothing here
  /// is left out, with a warning.
  ///
  /// @param patterns absolute, or beginning with a variable such as `$HOME`; hidden files are
  ///   matched by names that begin with a dot only
  /// @param directories what the variables stand for: `App.directories()`
  /// @throws IllegalArgumentException naming the pattern that cannot be read
  public static PathScope of(Scope<String> patterns, Directories directories) {
    return new PathScope(
        FileScope.of(
            new SecurityConfig.FileScope(patterns.allow(), patterns.deny(), Optional.empty()),
            "a scope",
            ScopeVariables.of(directories)));
  }

  /// Whether a file is within reach.
  ///
  /// @param file need not exist; a relative path, and one with `..`, never is
  public boolean isAllowed(Path file) {
    return files.isAllowed(file);
  }

  /// Opens a file within reach. The caller closes it.
  ///
  /// @param options as of `Files.newByteChannel`; without any, for reading. Directories are not
  ///   made
  /// @throws AccessDeniedException if it is out of reach, or a directory or something else that is
  ///   no file
  /// @throws java.nio.file.NoSuchFileException if it is not there and may not be made
  /// @throws IOException if it cannot be opened, or a link has come in the way meanwhile
  public SeekableByteChannel open(Path file, OpenOption... options) throws IOException {
    Path real =
        files
            .reach(file)
            .orElseThrow(
                () -> new AccessDeniedException(file.toString(), null, "it is not in the scope"));
    return LinklessFile.open(
        real, options.length == 0 ? Set.of(StandardOpenOption.READ) : Set.of(options));
  }
}
