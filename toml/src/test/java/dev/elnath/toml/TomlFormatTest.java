package dev.elnath.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Origin;
import dev.elnath.permission.PermissionEntry;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.Permissions;
import dev.elnath.permission.PluginManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TomlFormatTest {
  private static final String CAPABILITY =
      """
      identifier = "main"
      description = "What the windows may do"
      windows = ["main", "editor-*"]
      local = false
      platforms = ["linux"]
      permissions = [
        "core:default",
        { identifier = "fs:allow-read", allow = [{ path = "$HOME/**", size = 1.5 }, "x"], deny = [7, true] },
      ]

      [remote]
      urls = ["https://example.com"]
      """;

  @TempDir Path directory;

  @Test
  void aCapabilityReadsAsTheSameInJson() {
    Capability fromToml = Capability.parse("main.toml", CAPABILITY).getFirst();
    Capability fromJson =
        Capability.parse(
                "main.json",
                """
                {"identifier": "main", "description": "What the windows may do",
                 "windows": ["main", "editor-*"], "local": false, "platforms": ["linux"],
                 "permissions": ["core:default", {"identifier": "fs:allow-read",
                   "allow": [{"path": "$HOME/**", "size": 1.5}, "x"], "deny": [7, true]}],
                 "remote": {"urls": ["https://example.com"]}}
                """)
            .getFirst();

    assertThat(fromToml)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(dev.elnath.permission.SourcePosition.class)
        .isEqualTo(fromJson);
  }

  @Test
  void eachEntryKnowsItsLine() {
    assertThat(Capability.parse("main.toml", CAPABILITY).getFirst().permissions())
        .extracting(PermissionEntry::source)
        .asString()
        .isEqualTo("[main.toml:7:3, main.toml:8:3]");
  }

  @Test
  void severalCapabilitiesStandInOneFile() {
    assertThat(
            Capability.parse(
                "two.toml",
                """
                [[capabilities]]
                identifier = "a"
                permissions = []
                [[capabilities]]
                identifier = "b"
                permissions = []
                """))
        .extracting(Capability::identifier)
        .containsExactly("a", "b");
  }

  @Test
  void aPermissionFileDeclaresPermissionsAndSets() {
    PluginManifest notes =
        PluginManifest.parse(
            "notes",
            "notes.toml",
            """
            commands = ["list_notes"]

            [default]
            permissions = ["allow-list-notes", "reading"]

            [[set]]
            identifier = "all"
            permissions = ["default"]

            [[permission]]
            identifier = "reading"
            commands.allow = ["read_note"]
            scope.allow = [{ folder = "public" }]

            [[permission]]
            identifier = "nothing-secret"
            [[permission.scope.deny]]
            folder = "secret"
            """);
    Permissions permissions =
        Permissions.builder()
            .manifest(notes)
            .capabilities(
                "main.toml",
                "identifier = \"m\"\nwindows = [\"*\"]\npermissions = [\"notes:all\","
                    + " \"notes:nothing-secret\"]")
            .build();

    assertThat(
            permissions
                .authority()
                .decide(new Authority.Query("plugin:notes|read_note", "w", "w", Origin.LOCAL)))
        .asString()
        .contains("{\"folder\":\"public\"}");
    assertThat(permissions.globalScope("notes"))
        .extracting(CommandScope::deny)
        .asString()
        .contains("{\"folder\":\"secret\"}");
  }

  @Test
  void filesBesideTheConfigurationMayBeOfAnyNotation() throws IOException {
    Files.createDirectories(directory.resolve("capabilities"));
    Files.writeString(directory.resolve("capabilities/a.toml"), CAPABILITY);
    Files.writeString(
        directory.resolve("tauri.conf.json"), "{\"identifier\": \"dev.elnath.test\"}");

    assertThat(Config.read(directory.resolve("tauri.conf.json")).capabilityFiles())
        .singleElement()
        .satisfies(file -> assertThat(file.source()).endsWith("capabilities/a.toml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          identifier = "a" identifier | a.toml:1:18: not valid TOML:
          permissions = [1979-05-27]  | a.toml:1:16: not valid TOML: 1979-05-27 is neither text
          permissions = [nan]         | a.toml:1:16: not valid TOML: NaN is neither text
          identifer = "a"             | a.toml:1:1: identifer: unknown key; did you mean "identifier"?
          windows = 5                 | a.toml:1:1: windows: an array was expected, not a number
          """)
  void whatIsWrongIsToldWithItsPlace(String text, String problem) {
    assertThatThrownBy(() -> Capability.parse("a.toml", text))
        .isInstanceOf(PermissionException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void aKeyThatComesTwiceIsRefused() {
    assertThatThrownBy(() -> Capability.parse("a.toml", "identifier = \"a\"\nidentifier = \"b\""))
        .isInstanceOf(PermissionException.class)
        .hasMessageContaining("a.toml:2:1: not valid TOML:");
  }

  @Test
  void tomlThatIsTooDeepIsRefused() {
    String deep = "identifier = " + "[".repeat(200) + "]".repeat(200);
    assertThatThrownBy(() -> Capability.parse("a.toml", deep))
        .hasMessageContaining("more than 100 values inside each other");
  }

  @Test
  void emptyTablesAndArraysStay() {
    assertThat(Capability.parse("a.toml", "identifier = \"a\"\npermissions = []\nremote = {}"))
        .singleElement()
        .extracting(Capability::remoteUrls)
        .isEqualTo(List.of());
  }
}
