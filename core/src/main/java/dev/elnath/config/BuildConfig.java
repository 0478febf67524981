package dev.elnath.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// The key `build`: what the development and bundling commands do. Relative paths start at the
/// configuration's directory. Immutable.
///
/// @param devUrl what windows show in development; counts as the application's own origin
/// @param frontendDist what windows show otherwise
/// @param runner started in place of the usual build tool
/// @param features passed to the runner
/// @param removeUnusedCommands whether commands that no capability grants are left out
/// @param additionalWatchFolders also watched in development
public record BuildConfig(
    Optional<Runner> runner,
    Optional<URI> devUrl,
    Optional<FrontendDist> frontendDist,
    Optional<Hook> beforeDevCommand,
    Optional<Hook> beforeBuildCommand,
    Optional<Hook> beforeBundleCommand,
    List<String> features,
    boolean removeUnusedCommands,
    List<String> additionalWatchFolders) {

  /// Where the page's files are.
  public sealed interface FrontendDist {
    /// On a server; counts as the application's own origin.
    record Remote(URI url) implements FrontendDist {}

    /// All files of a directory.
    record Directory(String path) implements FrontendDist {}

    /// These files and directories.
    record Files(List<String> paths) implements FrontendDist {}
  }

  /// A command line that runs before a step.
  ///
  /// @param script for the shell
  /// @param cwd where it runs
  /// @param await whether the step waits for its end; the key is `wait`
  public record Hook(String script, Optional<String> cwd, boolean await) {}

  /// A program in place of the usual build tool.
  public record Runner(String cmd, Optional<String> cwd, List<String> args) {}
}
