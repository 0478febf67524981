package dev.elnath.internal.path;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the directories depend on besides the configuration.
///
/// @param environment answers an environment variable, or null
/// @param temporary the system's directory for temporary files
/// @param launcher the program's own launcher, where it has one; a program that is run with `java`
///   has none
/// @param current the working directory
public record Surroundings(
    UnaryOperator<@Nullable String> environment,
    Path home,
    Path temporary,
    Optional<Path> launcher,
    Path current) {

  /// Those of this process.
  public static Surroundings ofProcess() {
    return new Surroundings(
        System::getenv,
        Path.of(System.getProperty("user.home")),
        Path.of(System.getProperty("java.io.tmpdir")),
        Optional.ofNullable(System.getProperty("jpackage.app-path")).map(Path::of),
        Path.of("").toAbsolutePath());
  }

  /// An environment variable, if it is set to an absolute path.
  Optional<Path> path(String variable) {
    return Optional.ofNullable(environment.apply(variable))
        .filter(text -> text.startsWith("/"))
        .map(Path::of);
  }

  /// The directory that the program was started from: its launcher's, or the working directory.
  Path program() {
    return launcher.flatMap(file -> Optional.ofNullable(file.getParent())).orElse(current);
  }
}
