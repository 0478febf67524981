package dev.elnath.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What does not fit together is refused, and the text says where and what was meant.
final class PermissionsTest {
  @Test
  void anUnknownPermissionNamesTheNearOnes() {
    assertRefused(
        "[{'identifier': 'a', 'windows': ['*'],\n 'permissions': ['core:window:alow-close']}]",
        "main.json:2:18: unknown permission \"core:window:alow-close\"; did you mean"
            + " \"core:window:allow-close\"?");
  }

  @Test
  void anUnknownPermissionFarFromAllNamesAll() {
    assertRefused(
        "[{'identifier': 'a', 'permissions': ['core:resources:completely-different']}]",
        "main.json:1:38: unknown permission \"core:resources:completely-different\" (known:"
            + " core:resources:allow-close, core:resources:default, core:resources:deny-close)");
  }

  @Test
  void anUnknownPluginNamesTheNearOnesAndAll() {
    assertRefused(
        "[{'identifier': 'a', 'permissions': ['core:windows:allow-close', 'fs:default']}]",
        """
        main.json:1:38: permission "core:windows:allow-close": unknown plugin "core:windows"; \
        did you mean "core:window"? (known: core, core:app, core:event, \
        core:image, core:menu, core:path, core:resources, core:tray, core:webview, core:window)
        main.json:1:66: permission "fs:default": unknown plugin "fs" (known: core, core:app, \
        core:event, core:image, core:menu, core:path, core:resources, core:tray, core:webview, \
        core:window)\
        """);
  }

  @Test
  void coreAloneHasOnlyItsDefault() {
    assertRefused(
        "[{'identifier': 'a', 'permissions': ['core:allow-close']}]",
        "main.json:1:38: unknown permission \"core:allow-close\" (known: core:default)");
  }

  @Test
  void aPermissionWithoutPrefixNeedsTheApplicationsManifest() {
    assertRefused(
        "[{'identifier': 'a', 'permissions': ['allow-greet']}]",
        "main.json:1:38: permission \"allow-greet\" has no prefix and so is the application's own,"
            + " but the application declares no permissions; write plugin:name, or declare it in a"
            + " permission file");
  }

  @Test
  void whatIsNoIdentifierIsRefusedWithTheReason() {
    assertRefused(
        "[{'identifier': 'a', 'permissions': ['core:window:allow_close']}]",
        "main.json:1:38: permission \"core:window:allow_close\": an identifier has letters from a"
            + " to z, digits and hyphens only, not \"_\"");
  }

  @Test
  void patternsThatCannotBeReadAreRefused() {
    assertRefused(
        "[{'identifier': 'a', 'windows': ['a['], 'webviews': ['[z-a]'],"
            + " 'remote': {'urls': ['example.com']}, 'permissions': []}]",
        """
        main.json:1:2: capability "a": windows: "a[": the "[" at character 2 is not closed; \
        write "[[]" for one that is meant
        main.json:1:2: capability "a": webviews: "[z-a]": the range "z-a" is backwards and takes \
        no character
        main.json:1:2: capability "a": remote.urls: "example.com": a URL pattern begins with a \
        scheme and "://", such as https://*.example.com\
        """);
  }

  @Test
  void aCapabilityCannotBeDeclaredTwice() {
    assertRefused(
        "[{'identifier': 'a', 'permissions': []},\n {'identifier': 'a', 'permissions': []}]",
        "main.json:2:2: capability \"a\" is declared at main.json:1:2 already; rename one");
  }

  @Test
  void theDefaultSetThatIsNotDeclaredIsEmpty() {
    Permissions permissions =
        AuthorityTest.builder("[{'identifier': 'a', 'permissions': ['ping:default']}]")
            .manifest(PluginManifest.parse("ping", "ping.json", "{}"))
            .build();

    assertThat(permissions.explain()).doesNotContain("plugin:ping");
  }

  @Test
  void manifestsThatContradictThemselvesAreRefused() {
    assertThatThrownBy(() ->
            AuthorityTest.builder("[]")
                .manifest(
                    PluginManifest.parse(
                        "ping",
                        "ping.json",
                        """
                        {"commands": ["a_b", "a-b"],
                         "permission": [{"identifier": "x"}, {"identifier": "x"},
                                        {"identifier": "fs:y"}],
                         "set": [{"identifier": "x", "permissions": []},
                                 {"identifier": "-", "permissions": []}]}
                        """))
                .manifest(PluginManifest.parse("ping", "more.json", "{}"))
                .manifest(PluginManifest.parse("window", "window.json", "{}"))
                .build())
        .isInstanceOf(PermissionException.class)
        .hasMessage(
            """
            plugin "ping": the commands "a_b" and "a-b" would have the same permissions; rename one
            ping.json:2:38: plugin "ping": "x" is declared twice; rename or remove one
            ping.json:3:17: "fs:y": a permission is declared without prefix; remove "fs:"
            ping.json:4:10: plugin "ping": "x" is declared twice; rename or remove one
            ping.json:5:10: "-": neither part of an identifier is empty or begins or ends with a \
            hyphen
            plugin "ping" has two manifests; remove one
            plugin "window" has the name of one of the core; rename it\
            """);
  }

  @Test
  void aManifestWithoutTheNameOfAPluginIsRefused() {
    assertThatThrownBy(() ->
            AuthorityTest.builder("[]")
                .manifest(PluginManifest.parse("tauri-plugin-fs", "fs.json", "{}"))
                .manifest(PluginManifest.parse("a|b", "fs.json", "{}"))
                .build())
        .hasMessage(
            """
            plugin "tauri-plugin-fs": this is no name of a plugin: an identifier begins with the \
            plugin's name without "tauri-plugin-"
            plugin "a|b": this is no name of a plugin: an identifier has letters from a to z, \
            digits and hyphens only, not "|\"\
            """);
  }

  @Test
  void aSetThatContainsItselfIsRefused() {
    assertThatThrownBy(() ->
            AuthorityTest.builder("[{'identifier': 'a', 'permissions': ['ping:one']}]")
                .manifest(
                    PluginManifest.parse(
                        "ping",
                        "ping.json",
                        """
                        {"set": [{"identifier": "one", "permissions": ["two"]},
                         {"identifier": "two", "permissions": ["ping:one"]}]}
                        """))
                .build())
        .hasMessage(
            "ping.json:1:10: the set \"ping:one\" contains itself: ping:one > ping:two > ping:one");
  }

  @Test
  void aSetThatNamesAnUnknownPermissionIsRefusedWhereTheSetIs() {
    assertThatThrownBy(() ->
            AuthorityTest.builder("[{'identifier': 'a', 'permissions': ['ping:default']}]")
                .manifest(
                    PluginManifest.parse(
                        "ping",
                        "ping.json",
                        "{\"commands\": [\"ping\"],\n"
                            + " \"default\": {\"permissions\": [\"allow-pong\"]}}"))
                .build())
        .hasMessage(
            "ping.json:2:13: unknown permission \"ping:allow-pong\"; did you mean"
                + " \"ping:allow-ping\"?");
  }

  @Test
  void aWrittenPermissionTakesThePlaceOfTheCommandsOwn() {
    Permissions permissions =
        AuthorityTest.builder(
                "[{'identifier': 'a', 'windows': ['*'], 'permissions': ['ping:allow-ping']}]")
            .manifest(
                PluginManifest.parse(
                    "ping",
                    "ping.json",
                    """
                    {"commands": ["ping"],
                     "permission": [{"identifier": "allow-ping", "commands": {"allow": ["ping"]},
                                     "scope": {"allow": [1]}}]}
                    """))
            .build();

    assertThat(permissions.explain()).contains("may touch  1");
  }

  @Test
  void capabilityFilesAreReadFromDirectories(@TempDir Path directory) throws IOException {
    Path below = Files.createDirectories(directory.resolve("desktop"));
    Files.writeString(
        directory.resolve("main.json"),
        "{\"identifier\": \"main\", \"permissions\": [\"core:event:default\"]}");
    Path broken =
        Files.writeString(
            below.resolve("more.json5"),
            "{identifier: 'more', permissions: ['core:evnt:default']}");

    Permissions.Builder builder = Permissions.builder().capabilities(List.of(directory));

    assertThatThrownBy(builder::build)
        .isInstanceOf(PermissionException.class)
        .hasMessageStartingWith(
            broken + ":1:36: permission \"core:evnt:default\": unknown plugin \"core:evnt\";");
  }

  private static void assertRefused(String capabilities, String problem) {
    assertThatThrownBy(() -> AuthorityTest.builder(capabilities).build())
        .isInstanceOf(PermissionException.class)
        .hasMessage(problem);
  }
}
