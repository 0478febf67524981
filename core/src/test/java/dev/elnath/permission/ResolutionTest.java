package dev.elnath.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.codec.Json;
import dev.elnath.permission.Authority.Allowed;
import dev.elnath.permission.Authority.Denied;
import dev.elnath.permission.Authority.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whole programs' worth of capabilities and permissions, each resolved at the start and read from
/// a table that a build wrote.
final class ResolutionTest {
  private static final String FILES =
      """
      {"commands": ["read_file", "write_file", "watch"],
       "default": {"permissions": ["read-home"]},
       "set": [{"identifier": "read-all", "permissions": ["read-home", "read-downloads"]}],
       "permission": [
         {"identifier": "read-home", "commands": {"allow": ["read_file"]},
          "scope": {"allow": ["$HOME/*"], "deny": ["$HOME/.ssh"]}},
         {"identifier": "read-downloads", "commands": {"allow": ["read_file"]},
          "scope": {"allow": ["$DOWNLOAD/**"]}},
         {"identifier": "no-resources", "scope": {"deny": ["$RESOURCE/**"]}},
         {"identifier": "native-watch", "commands": {"allow": ["watch"]}, "platforms": ["linux"]},
         {"identifier": "polling-watch", "commands": {"deny": ["watch"]},
          "platforms": ["windows", "macOS"]}
       ]}
      """;

  private static List<Permissions> both(String capabilities, TargetPlatform platform) {
    Permissions resolved =
        AuthorityTest.builder(capabilities)
            .manifest(PluginManifest.parse("files", "files.json", FILES))
            .platform(platform)
            .build();
    return List.of(resolved, Permissions.ofTable(resolved.toTable(), false));
  }

  private static List<Permissions> both(String capabilities) {
    return both(capabilities, TargetPlatform.LINUX);
  }

  private static Authority.Decision decide(
      Permissions permissions, String command, String window, String webview, Origin origin) {
    return permissions.authority().decide(new Query(command, window, webview, origin));
  }

  private static Allowed allowed(List<String> allow, List<String> deny) {
    return new Allowed(new CommandScope(texts(allow), texts(deny)));
  }

  private static List<Json> texts(List<String> texts) {
    return texts.stream().map(text -> new Json("\"" + text + "\"")).toList();
  }

  @Test
  void aFileExplorerReadsWhereItsPermissionSaysAndWritesNowhere() {
    for (Permissions permissions :
        both("{'windows': ['main'], 'permissions': ['files:default', 'files:no-resources']}")) {
      assertThat(decide(permissions, "plugin:files|read_file", "main", "main", Origin.LOCAL))
          .isEqualTo(allowed(List.of("$HOME/*"), List.of("$HOME/.ssh")));
      assertThat(decide(permissions, "plugin:files|write_file", "main", "main", Origin.LOCAL))
          .isInstanceOf(Denied.class);
      assertThat(permissions.globalScope("files"))
          .isEqualTo(new CommandScope(List.of(), texts(List.of("$RESOURCE/**"))));
    }
  }

  @Test
  void aFileExplorerFromElsewhereHasTheSameScopeAtItsOwnAddressOnly() {
    for (Permissions permissions :
        both(
            "{'windows': ['main'], 'local': false, 'remote': {'urls': ['https://files.example']},"
                + " 'permissions': ['files:default']}")) {
      assertThat(
              decide(
                  permissions,
                  "plugin:files|read_file",
                  "main",
                  "main",
                  new Origin.Remote("https://files.example/list?all")))
          .isEqualTo(allowed(List.of("$HOME/*"), List.of("$HOME/.ssh")));
      assertThat(decide(permissions, "plugin:files|read_file", "main", "main", Origin.LOCAL))
          .isInstanceOf(Denied.class);
      assertThat(
              decide(
                  permissions,
                  "plugin:files|read_file",
                  "main",
                  "main",
                  new Origin.Remote("https://files.example.org/")))
          .isInstanceOf(Denied.class);
    }
  }

  @Test
  void windowsHaveNoMoreThanTheirOwnCapabilities() {
    for (Permissions permissions :
        both(
            """
            [{'identifier': 'a', 'windows': ['reader'], 'permissions': ['files:allow-read-file']},
             {'identifier': 'b', 'windows': ['writer'], 'permissions': ['files:allow-write-file']}]
            """)) {
      assertThat(decide(permissions, "plugin:files|read_file", "reader", "x", Origin.LOCAL))
          .isEqualTo(new Allowed(CommandScope.EMPTY));
      assertThat(decide(permissions, "plugin:files|write_file", "reader", "x", Origin.LOCAL))
          .isInstanceOf(Denied.class);
      assertThat(decide(permissions, "plugin:files|write_file", "writer", "x", Origin.LOCAL))
          .isEqualTo(new Allowed(CommandScope.EMPTY));
    }
  }

  @Test
  void webviewsOfOneWindowHaveNoMoreThanTheirOwnCapabilities() {
    for (Permissions permissions :
        both(
            """
            [{'identifier': 'a', 'webviews': ['list'], 'permissions': ['files:allow-read-file']},
             {'identifier': 'b', 'webviews': ['edit*'], 'permissions': ['files:allow-write-file']}]
            """)) {
      assertThat(decide(permissions, "plugin:files|read_file", "main", "list", Origin.LOCAL))
          .isEqualTo(new Allowed(CommandScope.EMPTY));
      assertThat(decide(permissions, "plugin:files|write_file", "main", "list", Origin.LOCAL))
          .isInstanceOf(Denied.class);
      assertThat(decide(permissions, "plugin:files|write_file", "main", "editor", Origin.LOCAL))
          .isEqualTo(new Allowed(CommandScope.EMPTY));
    }
  }

  @Test
  void aCapabilityWidensTheScopesOfASet() {
    for (Permissions permissions :
        both(
            "{'windows': ['main'], 'permissions': [{'identifier': 'files:read-all',"
                + " 'allow': ['$DESKTOP/*'], 'deny': ['$DOWNLOAD/private/**']}]}")) {
      assertThat(decide(permissions, "plugin:files|read_file", "main", "main", Origin.LOCAL))
          .isEqualTo(
              allowed(
                  List.of("$DESKTOP/*", "$HOME/*", "$DESKTOP/*", "$DOWNLOAD/**"),
                  List.of("$DOWNLOAD/private/**", "$HOME/.ssh", "$DOWNLOAD/private/**")));
    }
  }

  @ParameterizedTest
  @EnumSource(TargetPlatform.class)
  void eachPlatformHasItsOwnPermissions(TargetPlatform platform) {
    Permissions permissions =
        both(
                "{'windows': ['main'],"
                    + " 'permissions': ['files:native-watch', 'files:polling-watch']}",
                platform)
            .getFirst();
    boolean isAllowed =
        decide(permissions, "plugin:files|watch", "main", "main", Origin.LOCAL) instanceof Allowed;
    assertThat(isAllowed).isEqualTo(platform == TargetPlatform.LINUX);
    boolean isDenied = permissions.explain().contains("denied");
    assertThat(isDenied)
        .isEqualTo(platform == TargetPlatform.WINDOWS || platform == TargetPlatform.MACOS);
  }
}
