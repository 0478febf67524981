package dev.elnath.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.codec.Json;
import dev.elnath.permission.Authority.Allowed;
import dev.elnath.permission.Authority.Decision;
import dev.elnath.permission.Authority.Denied;
import dev.elnath.permission.Authority.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
  /// Puts together what a test says; [BuiltAuthorityTest] has it written and read besides.
  Permissions built(Permissions.Builder builder) {
    return builder.build();
  }

  private static final Origin REMOTE = new Origin.Remote("https://example.com/page");

  private static final String PING =
      """
      {"commands": ["ping", "read_notes"],
       "default": {"permissions": ["allow-ping"]},
       "set": [{"identifier": "all", "permissions": ["default", "reading", "core:window:allow-close"]},
               {"identifier": "scoped", "permissions": ["notes-scope", "allow-read-notes"]}],
       "permission": [
         {"identifier": "reading", "commands": {"allow": ["read_notes"]},
          "scope": {"allow": ["public"], "deny": ["secret"]}},
         {"identifier": "notes-scope", "scope": {"allow": ["everything"]}},
         {"identifier": "only-windows", "commands": {"allow": ["ping"]}, "platforms": ["windows"]}
       ]}
      """;

  @Test
  void aWindowGlobGivesTheCommandToTheWindowsThatItMatches() {
    Authority authority =
        authority("{'windows': ['main-*'], 'permissions': ['core:window:allow-close']}");

    assertThat(authority.decide(local("plugin:window|close", "main-2", "x")))
        .isEqualTo(new Allowed(CommandScope.EMPTY));
    assertDenied(authority, local("plugin:window|close", "other", "main-2"));
  }

  @Test
  void aWebviewGlobCountsWhateverTheWindow() {
    Authority authority =
        authority(
            "{'windows': ['main'], 'webviews': ['side'], 'permissions': ['core:window:allow-close']}");

    assertAllowed(authority, local("plugin:window|close", "other", "side"));
    assertAllowed(authority, local("plugin:window|close", "main", "any"));
    assertDenied(authority, local("plugin:window|close", "other", "main"));
  }

  @Test
  void aCapabilityWithoutWindowsGivesNothing() {
    assertDenied(
        authority("{'permissions': ['core:window:allow-close']}"),
        local("plugin:window|close", "main", "main"));
  }

  @Test
  void remotePagesNeedAPatternOfTheirUrl() {
    Authority authority =
        authority(
            "{'windows': ['*'], 'remote': {'urls': ['https://*.example.com', 'http://tauri.*']},"
                + " 'permissions': ['core:window:allow-close']}");

    assertAllowed(authority, remote("plugin:window|close", "https://a.example.com/x"));
    assertAllowed(authority, remote("plugin:window|close", "http://tauri.studio/"));
    assertAllowed(authority, local("plugin:window|close", "main", "main"));
    assertDenied(authority, remote("plugin:window|close", "https://example.com/x"));
    assertDenied(authority, remote("plugin:window|close", "https://a.example.com.evil.org/"));
    assertDenied(authority, remote("plugin:window|close", "https://a.example.com@evil.org/"));
    assertDenied(authority, remote("plugin:window|close", "null"));
    assertDenied(authority, remote("plugin:window|close", "data:text/html,https://a.example.com/"));
  }

  @Test
  void aCapabilityForRemotePagesAloneGivesTheApplicationsPagesNothing() {
    Authority authority =
        authority(
            "{'windows': ['*'], 'local': false, 'remote': {'urls': ['https://example.com']},"
                + " 'permissions': ['core:window:allow-close']}");

    assertAllowed(authority, remote("plugin:window|close", "https://example.com/"));
    assertDenied(authority, local("plugin:window|close", "main", "main"));
  }

  @Test
  void oneDenialDeniesEverywhere() {
    Authority authority =
        authority(
            """
            [{'identifier': 'a', 'windows': ['*'], 'permissions': ['core:window:allow-close']},
             {'identifier': 'b', 'windows': ['other'], 'local': false,
              'remote': {'urls': ['https://example.com']},
              'permissions': ['core:window:deny-close']}]
            """);

    assertDenied(authority, local("plugin:window|close", "main", "main"));
    assertDenied(authority, remote("plugin:window|close", "https://example.com/"));
  }

  @Test
  void aDenialOnAnotherPlatformDeniesNothing() {
    Authority authority =
        authority(
            """
            [{'identifier': 'a', 'windows': ['*'], 'permissions': ['core:window:allow-close']},
             {'identifier': 'b', 'windows': ['*'], 'platforms': ['windows', 'iOS'],
              'permissions': ['core:window:deny-close']}]
            """);

    assertAllowed(authority, local("plugin:window|close", "main", "main"));
  }

  @Test
  void aPermissionOfAnotherPlatformGivesNothing() {
    String capability = "{'windows': ['*'], 'permissions': ['ping:only-windows']}";

    assertDenied(built(ping(capability)).authority(), local("plugin:ping|ping", "main", "main"));
    assertAllowed(
        built(ping(capability).platform(TargetPlatform.WINDOWS)).authority(),
        local("plugin:ping|ping", "main", "main"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plugin:__TAURI_CHANNEL__|fetch", "plugin:__ELNATH__|pull"})
  void whatIsAddressedToThePageItMayAlwaysFetch(String command) {
    assertAllowed(authority("[]"), local(command, "main", "main"));
    assertAllowed(authority("[]"), remote(command, "null"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plugin:__TAURI_CHANNEL__|fetch2",
        "plugin:__TAURI_CHANNEL__",
        "plugin:__ELNATH__|push",
        "plugin:window|close",
        "plugin:window",
        "plugin:",
        "plugin:|",
        "plugin:core:window|title",
        "plugin:window|Title",
        "plugin:window|title "
      })
  void noOtherPluginCommandRunsWithoutPermission(String command) {
    assertDenied(
        authority("{'windows': ['*'], 'permissions': ['core:default']}"),
        local(command, "main", "main"));
  }

  @Test
  void withoutManifestTheApplicationsCommandsAreForItsOwnPages() {
    Authority authority = authority("[]");

    assertAllowed(authority, local("greet", "any", "any"));
    assertDenied(authority, new Query("greet", "main", "main", REMOTE));
  }

  @Test
  void withAManifestTheApplicationsCommandsNeedAPermission() {
    PluginManifest manifest =
        PluginManifest.parse(
            PluginManifest.APPLICATION, "app.json", "{\"commands\": [\"greet\", \"leave\"]}");
    Authority authority =
        built(
                builder(
                        "{'windows': ['main'], 'remote': {'urls': ['https://example.com']},"
                            + " 'permissions': ['allow-greet']}")
                    .manifest(manifest))
            .authority();

    assertAllowed(authority, local("greet", "main", "main"));
    assertAllowed(authority, new Query("greet", "main", "main", REMOTE));
    assertDenied(authority, local("greet", "other", "other"));
    assertDenied(authority, local("leave", "main", "main"));
    assertDenied(authority, local("unknown", "main", "main"));
  }

  @Test
  void aSetReachesThePermissionsOfOtherPlugins() {
    Authority authority =
        built(ping("{'windows': ['*'], 'permissions': ['ping:all']}")).authority();

    assertAllowed(authority, local("plugin:ping|ping", "main", "main"));
    assertAllowed(authority, local("plugin:ping|read_notes", "main", "main"));
    assertAllowed(authority, local("plugin:window|close", "main", "main"));
  }

  @Test
  void aCommandHasTheScopesOfAllEntriesThatMatch() {
    Permissions permissions =
        built(
            ping(
                """
                [{'identifier': 'a', 'windows': ['*'], 'permissions': ['ping:reading', 'ping:allow-ping']},
                 {'identifier': 'b', 'windows': ['main'], 'permissions': [
                   {'identifier': 'ping:allow-read-notes', 'allow': [{'id': 1}], 'deny': ['x']}]}]
                """));

    assertThat(permissions.authority().decide(local("plugin:ping|read_notes", "main", "main")))
        .isEqualTo(
            new Allowed(
                new CommandScope(
                    List.of(new Json("\"public\""), new Json("{\"id\":1}")),
                    List.of(new Json("\"secret\""), new Json("\"x\"")))));
    assertThat(permissions.authority().decide(local("plugin:ping|read_notes", "other", "other")))
        .isEqualTo(
            new Allowed(
                new CommandScope(
                    List.of(new Json("\"public\"")), List.of(new Json("\"secret\"")))));
    assertThat(permissions.authority().decide(local("plugin:ping|ping", "main", "main")))
        .isEqualTo(new Allowed(CommandScope.EMPTY));
  }

  @Test
  void theScopeOfAPermissionWithoutCommandsIsItsPluginsGlobalScope() {
    Permissions permissions =
        built(
            ping(
                "{'windows': ['*'], 'permissions': [{'identifier': 'ping:scoped', 'deny': ['mine']}]}"));

    assertThat(permissions.globalScope("ping"))
        .isEqualTo(
            new CommandScope(List.of(new Json("\"everything\"")), List.of(new Json("\"mine\""))));
    assertThat(permissions.globalScope("fs")).isEqualTo(CommandScope.EMPTY);
    assertThat(permissions.authority().decide(local("plugin:ping|read_notes", "main", "main")))
        .isEqualTo(new Allowed(new CommandScope(List.of(), List.of(new Json("\"mine\"")))));
  }

  @Test
  void onlyTheNamedCapabilitiesCount() {
    Permissions.Builder builder =
        builder(
            """
            [{'identifier': 'a', 'windows': ['*'], 'permissions': ['core:window:allow-close']},
             {'identifier': 'b', 'windows': ['*'], 'permissions': ['core:window:allow-show']}]
            """);

    Authority authority = built(builder.only(List.of("b"))).authority();

    assertDenied(authority, local("plugin:window|close", "main", "main"));
    assertAllowed(authority, local("plugin:window|show", "main", "main"));
    assertThatThrownBy(() -> builder.only(List.of("bb")).build())
        .hasMessage(
            "app.security.capabilities: unknown capability \"bb\"; did you mean \"b\" or \"a\"?"
                + " (known: a, b)");
  }

  @Test
  void aCapabilityThatIsAddedLaterCountsFromThenOn() {
    Permissions permissions = built(builder("[]"));
    Authority authority = permissions.authority();
    Query query = local("plugin:window|close", "late", "late");
    assertDenied(authority, query);

    permissions.add(Capability.of("late", List.of("late"), List.of("core:window:allow-close")));

    assertAllowed(authority, query);
    assertThatThrownBy(
            () -> permissions.add(Capability.of("late", List.of("*"), List.of("core:default"))))
        .hasMessage(
            "the program: capability \"late\" is declared at the program already; rename one");
    assertAllowed(authority, query);
  }

  @Test
  void theFinishedProgramTellsItsOwnPagesWhyAndOthersNothing() {
    Authority authority =
        authority("{'windows': ['main'], 'permissions': ['core:window:deny-close']}");

    assertThat(authority.decide(local("plugin:window|close", "main", "main")))
        .isEqualTo(
            new Denied(
                """
                window.close explicitly denied on origin local

                referenced by: capability: main, permission: deny-close\
                """));
    assertThat(authority.decide(new Query("greet", "main", "main", REMOTE)))
        .isEqualTo(new Denied("Command greet not allowed by ACL"));
  }

  @Test
  void theTableCanBeReadByPeople() {
    Permissions permissions =
        built(
            ping(
                """
                {'windows': ['main', 'a*'], 'webviews': ['w'], 'remote': {'urls': ['https://example.com']},
                 'permissions': ['ping:reading', 'ping:notes-scope', 'core:app:deny-exit']}
                """));

    assertThat(permissions.explain())
        .isEqualTo(
            """
            the application's own commands: allowed to its own pages in every window
            plugin:app|exit
              denied   windows "a*", "main"  webviews "w"  pages local  by deny-exit in capability main (core:app:deny-exit, main.json:2:54)
              denied   windows "a*", "main"  webviews "w"  pages https://example.com  by deny-exit in capability main (core:app:deny-exit, main.json:2:54)
            plugin:ping|read_notes
              allowed  windows "a*", "main"  webviews "w"  pages local  by reading in capability main (ping:reading, main.json:2:18)
                may touch  "public"
                never      "secret"
              allowed  windows "a*", "main"  webviews "w"  pages https://example.com  by reading in capability main (ping:reading, main.json:2:18)
                may touch  "public"
                never      "secret"
            plugin:ping|ping
              nobody   ping:all or ping:allow-ping or ping:default or ping:only-windows would allow it
            scope of ping
                may touch  "everything"
            """);
  }

  private static Query local(String command, String window, String webview) {
    return new Query(command, window, webview, Origin.LOCAL);
  }

  private static Query remote(String command, String url) {
    return new Query(command, "main", "main", new Origin.Remote(url));
  }

  private static void assertAllowed(Authority authority, Query query) {
    Decision decision = authority.decide(query);
    assertThat(decision).as(query.toString()).isInstanceOf(Allowed.class);
  }

  private static void assertDenied(Authority authority, Query query) {
    Decision decision = authority.decide(query);
    assertThat(decision).as(query.toString()).isInstanceOf(Denied.class);
  }

  private Authority authority(String capabilities) {
    return built(builder(capabilities)).authority();
  }

  private static Permissions.Builder ping(String capabilities) {
    return builder(capabilities).manifest(PluginManifest.parse("ping", "ping.json", PING));
  }

  /// Capabilities with single quotes; the identifier is `main` where there is none.
  static Permissions.Builder builder(String capabilities) {
    String json = capabilities.replace('\'', '"');
    String named =
        json.startsWith("[") ? json : json.replaceFirst("\\{", "{\"identifier\": \"main\", ");
    return Permissions.builder().capabilities("main.json", named);
  }
}
