package dev.elnath.conformance;

import dev.elnath.app.App;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import java.nio.file.Path;

/// A program that a test starts as a process of its own, and that its page ends.
final class ExitingProgram {
  private ExitingProgram() {}

  /// @param arguments none
  public static void main(String[] arguments) {
    Authority everything = query -> new Authority.Allowed(CommandScope.EMPTY);
    Config config =
        Config.parse(
            """
            { "identifier": "dev.elnath.exiting",
              "app": { "windows": [{ "url": "exit.html" }, { "label": "other" }] } }
            """);
    System.exit(
        App.of(config)
            .assets(Assets.directory(Path.of("page", "dist")))
            .authority(everything)
            .run());
  }
}
