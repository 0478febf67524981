package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.codec.Json;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Permission;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.PermissionSet;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.SourcePosition;
import dev.elnath.permission.TargetPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManifestReaderTest {
  private static final String TEXT =
      """
      {
        "commands": ["read_file"],
        "default": {"permissions": ["allow-read-file", "scope-home"]},
        "set": [{"identifier": "all", "description": "both", "permissions": ["default", "os:default"]}],
        "permission": [
          {"identifier": "scope-home", "scope": {"allow": [{"path": "$HOME"}]}, "platforms": ["linux"]},
          {"identifier": "no-writes", "commands": {"deny": ["write_file"]}}
        ],
        "whatever": {"the": "future brings"}
      }
      """;

  @Test
  void everyKeyIsReadAndOthersAreIgnored() {
    assertThat(PluginManifest.parse("fs", "fs.json", TEXT))
        .isEqualTo(
            new PluginManifest(
                "fs",
                List.of("read_file"),
                List.of(
                    new Permission(
                        "scope-home",
                        "",
                        List.of(),
                        List.of(),
                        new CommandScope(List.of(new Json("{\"path\":\"$HOME\"}")), List.of()),
                        Set.of(TargetPlatform.LINUX),
                        new SourcePosition("fs.json", 6, 5)),
                    new Permission(
                        "no-writes",
                        "",
                        List.of(),
                        List.of("write_file"),
                        CommandScope.EMPTY,
                        TargetPlatform.ALL,
                        new SourcePosition("fs.json", 7, 5))),
                List.of(
                    new PermissionSet(
                        "default",
                        "",
                        List.of("allow-read-file", "scope-home"),
                        new SourcePosition("fs.json", 3, 14)),
                    new PermissionSet(
                        "all",
                        "both",
                        List.of("default", "os:default"),
                        new SourcePosition("fs.json", 4, 11)))));
  }

  @Test
  void theFilesOfADirectoryAreOneManifest(@TempDir Path directory) throws IOException {
    Path below = Files.createDirectories(directory.resolve("more"));
    Files.createDirectories(directory.resolve("schemas"));
    Files.writeString(directory.resolve("a.json"), "{\"commands\": [\"one\"]}");
    Files.writeString(below.resolve("b.json5"), "{commands: ['two']}");
    Files.writeString(directory.resolve("README.md"), "no permissions");
    Files.writeString(directory.resolve("schemas/schema.json"), "not even JSON");

    PluginManifest manifest = PluginManifest.read(PluginManifest.APPLICATION, List.of(directory));

    assertThat(manifest.commands()).containsExactly("one", "two");
  }

  @Test
  void withoutItsModuleTomlIsRefusedByName(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("default.toml"), "[default]");

    assertThatThrownBy(() -> PluginManifest.read("fs", List.of(directory)))
        .isInstanceOf(PermissionException.class)
        .hasMessageStartingWith(file + ": TOML is read when a program is built, with elnath-toml");
  }

  @Test
  void aFileThatIsNotThereIsRefusedByName(@TempDir Path directory) {
    Path file = directory.resolve("absent.json");

    assertThatThrownBy(() -> PluginManifest.read("fs", List.of(file)))
        .isInstanceOf(PermissionException.class)
        .hasMessageStartingWith(file + ": cannot be read: ");
  }

  @Test
  void aValueOfTheWrongKindIsRefused() {
    assertThatThrownBy(() ->
            PluginManifest.parse(
                "fs",
                "fs.json",
                "{\"default\": [], \"set\": [1], \"permission\": [{\"commands\": {\"allow\": 1}}]}"))
        .hasMessage(
            """
            fs.json:1:13: default: an object was expected, not an array
            fs.json:1:25: set[0]: an object was expected, not a number
            fs.json:1:44: permission[0].identifier: this key is missing; a string was expected
            fs.json:1:67: permission[0].commands.allow: an array was expected, not a number\
            """);
  }
}
