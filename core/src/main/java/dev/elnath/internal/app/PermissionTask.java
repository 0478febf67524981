package dev.elnath.internal.app;

import dev.elnath.config.Config;
import dev.elnath.internal.plugin.CommandManifests;
import dev.elnath.permission.Permissions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a program does about its permissions in place of opening its windows, when a system
/// property asks for it.
public sealed interface PermissionTask {
  /// Says who may call what: `-Delnath.permissions.explain`, with the name of a command or of a
  /// plugin to be told of these alone.
  ///
  /// @param name empty for everything
  record Explain(String name) implements PermissionTask {}

  /// Writes the table that the program reads when it starts: `-Delnath.permissions.write=FILE`.
  ///
  /// @param file beside the configuration, where the folders `capabilities` and `permissions` are
  record Write(Path file) implements PermissionTask {}

  /// What the system properties ask for.
  static Optional<PermissionTask> asked() {
    String file = System.getProperty("elnath.permissions.write");
    String explain = System.getProperty("elnath.permissions.explain");
    if (file != null) {
      return Optional.of(new Write(Path.of(file)));
    }
    return Optional.ofNullable(explain).map(Explain::new);
  }

  /// Does it.
  ///
  /// @throws dev.elnath.permission.PermissionException that tells everything that does not fit
  default void run(Config config, CommandManifests commands, PrintStream out) {
    switch (this) {
      case Explain(String name) ->
          out.print(AppPermissions.of(config, commands, true).explain(name));
      case Write(Path file) -> write(file, config.withFilesBeside(file), commands);
    }
    out.flush();
  }

  private static void write(Path file, Config config, CommandManifests commands) {
    Permissions permissions = AppPermissions.resolve(config, commands, true);
    BuiltTable table = BuiltTable.of(TableInputs.of(config, commands), permissions.toTable());
    try {
      Files.writeString(file, table.text());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write " + file, unwritable);
    }
  }
}
