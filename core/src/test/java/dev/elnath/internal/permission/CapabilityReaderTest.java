package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.codec.Json;
import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.PermissionEntry;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.SourcePosition;
import dev.elnath.permission.TargetPlatform;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CapabilityReaderTest {
  @Test
  void everyKeyIsRead() {
    String text =
        """
        {
          "$schema": "../gen/schemas/desktop-schema.json",
          "identifier": "main",
          "description": "for the main window",
          "local": false,
          "remote": {"urls": ["https://*.example.com"]},
          "windows": ["main", "editor-*"],
          "webviews": ["side"],
          "permissions": [
            "core:default",
            {"identifier": "fs:read", "allow": [{"path": "$HOME/*"}, 1.50], "deny": [null]}
          ],
          "platforms": ["linux", "macOS"]
        }
        """;

    assertThat(CapabilityReader.parse("main.json", text))
        .containsExactly(
            new Capability(
                "main",
                "for the main window",
                false,
                List.of("https://*.example.com"),
                List.of("main", "editor-*"),
                List.of("side"),
                List.of(
                    new PermissionEntry(
                        "core:default", CommandScope.EMPTY, new SourcePosition("main.json", 10, 5)),
                    new PermissionEntry(
                        "fs:read",
                        new CommandScope(
                            List.of(new Json("{\"path\":\"$HOME/*\"}"), new Json("1.50")),
                            List.of(new Json("null"))),
                        new SourcePosition("main.json", 11, 5))),
                Set.of(TargetPlatform.LINUX, TargetPlatform.MACOS),
                new SourcePosition("main.json", 1, 1)));
  }

  @Test
  void whatIsAbsentHasTheContractsDefault() {
    Capability capability = parseOne("{\"identifier\": \"main\", \"permissions\": []}");

    assertThat(capability)
        .isEqualTo(
            new Capability(
                "main",
                "",
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                TargetPlatform.ALL,
                new SourcePosition("main.json", 1, 1)));
  }

  @Test
  void aFileHoldsOneOrAnArrayOrAnObjectOfThem() {
    String one = "{\"identifier\": \"a\", \"permissions\": []}";
    String other = "{\"identifier\": \"b\", \"permissions\": []}";

    assertThat(identifiers(one)).containsExactly("a");
    assertThat(identifiers("[" + one + "," + other + "]")).containsExactly("a", "b");
    assertThat(identifiers("{\"capabilities\": [" + one + "," + other + "]}"))
        .containsExactly("a", "b");
    assertThat(identifiers("[]")).isEmpty();
  }

  @Test
  void aJson5FileMayHaveCommentsAndLooserSyntax() {
    String text =
        """
        // the main window
        {
          identifier: 'main', /* no quotes */
          permissions: [{identifier: 'fs:read', allow: [+.5, 5., 'a"b',]},],
        }
        """;

    Capability capability = CapabilityReader.parse("main.json5", text).getFirst();

    assertThat(capability.permissions().getFirst().scope().allow())
        .containsExactly(new Json("0.5"), new Json("5"), new Json("\"a\\\"b\""));
    assertThatThrownBy(() -> CapabilityReader.parse("main.json", text))
        .isInstanceOf(PermissionException.class)
        .hasMessageStartingWith("main.json:1:");
  }

  @Test
  void anUnknownKeyIsRefusedWithTheOneThatWasMeant() {
    assertThatThrownBy(() -> parseOne("{\n  \"identifier\": \"a\",\n  \"permission\": []\n}"))
        .hasMessage(
            """
            main.json:1:1: permissions: this key is missing; an array was expected
            main.json:3:3: permission: unknown key; did you mean "permissions"? \
            (known: $schema, description, identifier, local, permissions, platforms, remote, \
            webviews, windows)\
            """);
  }

  @Test
  void unknownKeysInsideAreRefusedToo() {
    assertThatThrownBy(() ->
            parseOne(
                """
                {"capabilities": [
                  {"identifier": "a", "remote": {"url": []},
                   "permissions": ["x", {"identifier": "y", "alow": []}]}
                ]}
                """))
        .hasMessage(
            """
            main.json:2:34: capabilities[0].remote.url: unknown key; did you mean "urls"? \
            (known: urls)
            main.json:3:45: capabilities[0].permissions[1].alow: unknown key; \
            did you mean "allow"? (known: allow, deny, identifier)\
            """);
  }

  @Test
  void aValueOfTheWrongKindIsRefused() {
    assertThatThrownBy(() ->
            parseOne(
                """
                {"identifier": 1, "local": "true", "windows": "main", "webviews": [true],
                 "remote": [], "permissions": [[], {}], "platforms": ["Linux"]}
                """))
        .hasMessage(
            """
            main.json:1:16: identifier: a string was expected, not a number
            main.json:1:28: local: true or false was expected, not a string
            main.json:2:12: remote: an object was expected, not an array
            main.json:1:47: windows: an array was expected, not a string
            main.json:1:68: webviews[0]: a string was expected, not a boolean
            main.json:2:32: permissions[0]: an identifier or an object with one was expected, \
            not an array
            main.json:2:36: permissions[1].identifier: this key is missing; a string was expected
            main.json:2:55: platforms: unknown platform "Linux"; did you mean "linux"? \
            (known: linux, macOS, windows, android, iOS)\
            """);
  }

  @Test
  void brokenJsonIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> parseOne("{\n  \"identifier\": oops\n}"))
        .isInstanceOf(PermissionException.class)
        .hasMessageStartingWith("main.json:2:")
        .hasMessageContaining("not valid JSON");
    assertThatThrownBy(() -> parseOne(""))
        .hasMessage("main.json:1:1: the text ends where a value belongs");
    assertThatThrownBy(() -> parseOne("[] []"))
        .hasMessage("main.json:1:4: something follows the end of the value");
    assertThatThrownBy(() -> parseOne("3"))
        .hasMessage("main.json:1:1: an object was expected, not a number");
    assertThatThrownBy(() -> parseOne("[".repeat(10_000)))
        .isInstanceOf(PermissionException.class)
        .hasMessageContaining("depth");
  }

  @Test
  void anEmptyIdentifierIsRefused() {
    assertThatThrownBy(() -> parseOne("{\"identifier\": \"\", \"permissions\": []}"))
        .hasMessage("main.json:1:16: identifier: this must not be empty");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThatThrownBy(
            () -> parseOne("{\"identifier\": \"a\",\n \"identifier\": \"b\", \"permissions\": []}"))
        .hasMessage("main.json:2:2: identifier: this key stands at main.json:1:2 already");
  }

  private static Capability parseOne(String text) {
    return CapabilityReader.parse("main.json", text).getFirst();
  }

  private static List<String> identifiers(String text) {
    return CapabilityReader.parse("main.json", text).stream().map(Capability::identifier).toList();
  }
}
