package dev.elnath.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.permission.Authority.Denied;
import dev.elnath.permission.Authority.Query;
import org.junit.jupiter.api.Test;

/// The long texts of section 2.6, and the line behind each that says what would allow the call.
class DenialTest {
  /// Puts together what a test says; [BuiltDenialTest] has it written and read besides.
  Permissions built(Permissions.Builder builder) {
    return builder.build();
  }

  private static final Origin REMOTE = new Origin.Remote("https://example.com/page?q");

  private static final String APPLICATION =
      "{\"commands\": [\"greet\", \"leave\"],"
          + " \"set\": [{\"identifier\": \"polite\", \"permissions\": [\"allow-greet\"]}]}";

  @Test
  void aDeniedCommandNamesWhatDeniesIt() {
    String capabilities =
        """
        [{'identifier': 'a', 'windows': ['*'],
          'remote': {'urls': ['https://example.com']},
          'permissions': ['core:window:deny-close']},
         {'identifier': 'b', 'windows': ['*'], 'permissions': [
           'core:window:allow-close', 'core:window:deny-close']}]
        """;

    assertThat(reason(capabilities, "plugin:window|close", Origin.LOCAL))
        .isEqualTo(
            """
            window.close explicitly denied on origin local

            referenced by: capability: a, permission: deny-close || \
            capability: a, permission: deny-close || capability: b, permission: deny-close

            to allow it: remove "core:window:deny-close" from the permissions of capability "a" \
            (main.json:3:19) and remove "core:window:deny-close" from the permissions of \
            capability "b" (main.json:5:31); what is denied once is denied to every window and \
            page\
            """);
    assertThat(reason(capabilities, "plugin:window|close", REMOTE))
        .startsWith(
            "window.close explicitly denied on origin remote: https://example.com/page?q\n\n"
                + "referenced by: capability: a, permission: deny-close || ");
  }

  @Test
  void aCommandOfOtherWindowsNamesThoseWindows() {
    String capabilities =
        """
        [{'identifier': 'a', 'windows': ['one', 'first'], 'webviews': ['w'],
          'permissions': ['core:window:allow-close']},
         {'identifier': 'b', 'local': false, 'webviews': ['v'],
          'remote': {'urls': ['https://*.example.com']},
          'permissions': ['core:window:allow-close']}]
        """;

    assertThat(reason(capabilities, "plugin:window|close", Origin.LOCAL))
        .isEqualTo(
            """
            window.close not allowed on window "main", webview "side", URL: local

            allowed on: [windows: "first", "one", webviews: "w", URL: local], \
            [webviews: "v", URL: https://*.example.com]

            referenced by: capability: a, permission: allow-close || \
            capability: b, permission: allow-close

            to allow it: add "main" to "windows" in capability "a" (main.json:1:2)\
            """);
    assertThat(reason(capabilities, "plugin:window|close", REMOTE))
        .startsWith(
            "window.close not allowed on window \"main\", webview \"side\","
                + " URL: https://example.com/page?q\n\n")
        .endsWith(
            "\n\nto allow it: add \"main\" to \"windows\" and add \"https://example.com/*\" to"
                + " \"remote.urls\" in capability \"a\" (main.json:1:2)");
  }

  @Test
  void aCommandOfRemotePagesCanBeOpenedToTheApplications() {
    assertThat(
            reason(
                "[{'identifier': 'a', 'windows': ['*'], 'local': false,"
                    + " 'remote': {'urls': ['https://example.com']},"
                    + " 'permissions': ['core:window:allow-close']}]",
                "plugin:window|close",
                Origin.LOCAL))
        .isEqualTo(
            """
            window.close not allowed on window "main", webview "side", URL: local

            allowed on: [windows: "*", URL: https://example.com]

            referenced by: capability: a, permission: allow-close

            to allow it: set "local" to true in capability "a" (main.json:1:2)\
            """);
  }

  @Test
  void aCommandThatNobodyWasGivenNamesItsPermissions() {
    assertThat(
            reason(
                "[{'identifier': 'a', 'windows': ['other'], 'permissions': []},\n"
                    + " {'identifier': 'b', 'windows': ['m*'], 'permissions': []}]",
                "plugin:window|set_title",
                Origin.LOCAL))
        .isEqualTo(
            """
            window.set_title not allowed. \
            Permissions associated with this command: core:window:allow-set-title

            to allow it: add "core:window:allow-set-title" to the permissions of \
            capability "b" (main.json:2:2)\
            """);
    assertThat(reason("[]", "plugin:window|title", Origin.LOCAL))
        .isEqualTo(
            """
            window.title not allowed. \
            Permissions associated with this command: core:window:allow-title, core:window:default

            to allow it: write a capability file with \
            {"identifier":"main","windows":["main"],"permissions":["core:window:allow-title"]}\
            """);
    assertThat(reason("[]", "plugin:window|title", REMOTE))
        .endsWith(
            """


            to allow it: write a capability file with {"identifier":"main","windows":["main"],\
            "local":false,"remote":{"urls":["https://example.com/*"]},\
            "permissions":["core:window:allow-title"]}\
            """);
  }

  @Test
  void theApplicationsOwnPermissionsHaveNoPrefix() {
    Authority authority =
        AuthorityTest.builder("[]")
            .manifest(PluginManifest.parse(PluginManifest.APPLICATION, "app.json", APPLICATION))
            .debug(true)
            .build()
            .authority();

    assertThat(reason(authority, "greet", Origin.LOCAL))
        .isEqualTo(
            """
            greet not allowed. Permissions associated with this command: allow-greet, polite

            to allow it: write a capability file with \
            {"identifier":"main","windows":["main"],"permissions":["allow-greet"]}\
            """);
    assertThat(reason(authority, "leav", Origin.LOCAL))
        .isEqualTo(
            """
            leav not allowed. Command not found

            to allow it: the application's permissions must declare a command "leav"; \
            did you mean "leave"?\
            """);
  }

  @Test
  void anUnknownCommandNamesTheNearOne() {
    assertThat(reason("[]", "plugin:window|set_titel", Origin.LOCAL))
        .isEqualTo(
            """
            window.set_titel not allowed. Command not found

            to allow it: plugin "core:window" must declare a command "set_titel"; \
            did you mean "set_title" or "set_size"?\
            """);
  }

  @Test
  void anUnknownPluginNamesTheNearOne() {
    assertThat(reason("[]", "plugin:windwo|close", Origin.LOCAL))
        .isEqualTo(
            """
            windwo.close not allowed. Plugin not found

            to allow it: add the plugin "windwo" to the application; did you mean "window"?\
            """);
  }

  @Test
  void aRemotePageLearnsThatTheApplicationsCommandsMustBeDeclared() {
    assertThat(reason("[]", "greet", REMOTE))
        .isEqualTo(
            """
            greet not allowed. Plugin not found

            to allow it: declare the application's commands in a permission file, and write a \
            capability file with {"identifier":"main","windows":["main"],"local":false,\
            "remote":{"urls":["https://example.com/*"]},"permissions":["allow-greet"]}\
            """);
  }

  @Test
  void aPageWithoutAnOriginLearnsThatNothingCanAllowIt() {
    String end =
        "\n\nto allow it: load the page from a URL with a host; no capability can name \"null\"";

    assertThat(reason("[]", "plugin:window|title", new Origin.Remote("null"))).endsWith(end);
    assertThat(
            reason(
                "[{'identifier': 'a', 'windows': ['*'], 'permissions': ['core:default']}]",
                "plugin:window|title",
                new Origin.Remote("null")))
        .startsWith(
            """
            window.title not allowed on window "main", webview "side", URL: null

            allowed on: [windows: "*", URL: local]

            referenced by: capability: a, permission: allow-title\
            """)
        .endsWith(end);
  }

  private String reason(String capabilities, String command, Origin origin) {
    return reason(
        built(AuthorityTest.builder(capabilities).debug(true)).authority(), command, origin);
  }

  private static String reason(Authority authority, String command, Origin origin) {
    return switch (authority.decide(new Query(command, "main", "side", origin))) {
      case Denied(String reason) -> reason;
      case Authority.Allowed allowed -> throw new AssertionError("it was allowed: " + allowed);
    };
  }
}
