package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.config.Config;
import dev.elnath.internal.plugin.CommandManifests;
import dev.elnath.permission.Authority;
import dev.elnath.permission.Origin;
import dev.elnath.permission.PermissionException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AppPermissionsTest {
  private final CommandManifests commands = new CommandManifests();

  @TempDir Path directory;

  /// A command that is never run.
  private record CommandOf(String name) implements CommandHandler {
    @Override
    public Body run(CommandCall call) {
      throw new AssertionError(name + " was run");
    }
  }

  private static String config(String capabilities) {
    return """
    { "identifier": "dev.elnath.test",
      "app": { "windows": [{}], "security": { "capabilities": %s } } }
    """
        .formatted(capabilities);
  }

  private static String capability(String identifier, String permission) {
    return """
    { "identifier": "%s", "windows": ["main"], "permissions": ["%s"] }
    """
        .formatted(identifier, permission);
  }

  private boolean allows(Config config, String command) {
    return allows(config, command, Origin.LOCAL);
  }

  private boolean allows(Config config, String command, Origin origin) {
    commands.add("clock", List.of(() -> List.of(new CommandOf("time"))));
    Authority authority = AppPermissions.of(config, commands, false).authority();
    return authority.decide(new Authority.Query(command, "main", "main", origin))
        instanceof Authority.Allowed;
  }

  @Test
  void withoutCapabilitiesOwnPagesMayCallTheApplicationAndNothingElse() {
    Config config = Config.parse(config("[]"));
    assertThat(allows(config, "greet")).isTrue();
    assertThat(allows(config, "greet", new Origin.Remote("https://example.org/"))).isFalse();
    assertThat(allows(config, "plugin:event|listen")).isFalse();
    assertThat(allows(config, "plugin:clock|time")).isFalse();
  }

  @Test
  void anInlineCapabilityCounts() {
    Config config = Config.parse(config("[" + capability("main", "core:event:default") + "]"));
    assertThat(allows(config, "plugin:event|listen")).isTrue();
    assertThat(allows(config, "plugin:app|version")).isFalse();
  }

  @Test
  void theCommandsOfAPluginCanBeGranted() {
    Config config = Config.parse(config("[" + capability("main", "clock:allow-time") + "]"));
    assertThat(allows(config, "plugin:clock|time")).isTrue();
  }

  @Test
  void allFilesBesideTheConfigurationCount() throws IOException {
    write("capabilities/one.json", capability("one", "core:event:default"));
    write("capabilities/two.json", capability("two", "core:app:default"));
    Config config = Config.read(write("tauri.conf.json", config("[]")));
    assertThat(allows(config, "plugin:event|listen")).isTrue();
    assertThat(allows(config, "plugin:app|version")).isTrue();
  }

  @Test
  void onlyTheNamedOnesCountWhereAnyIsNamed() throws IOException {
    write("capabilities/one.json", capability("one", "core:event:default"));
    write("capabilities/two.json", capability("two", "core:app:default"));
    Config config = Config.read(write("tauri.conf.json", config("[\"two\"]")));
    assertThat(allows(config, "plugin:event|listen")).isFalse();
    assertThat(allows(config, "plugin:app|version")).isTrue();
  }

  @Test
  void amongResourcesTheNamedOnesAreFoundAndElseTheDefaultOne() {
    Map<String, String> resources =
        Map.of(
            "/app/capabilities/default.json", capability("default", "core:event:default"),
            "/app/capabilities/two.json5", capability("two", "core:app:default"),
            "/app/tauri.conf.json", config("[]"),
            "/app/named.conf.json", config("[\"two\"]"));
    Config usual = load(resources, "/app/tauri.conf.json");
    assertThat(allows(usual, "plugin:event|listen")).isTrue();
    assertThat(allows(usual, "plugin:app|version")).isFalse();
    Config named = load(resources, "/app/named.conf.json");
    assertThat(allows(named, "plugin:event|listen")).isFalse();
    assertThat(allows(named, "plugin:app|version")).isTrue();
  }

  @Test
  void aCapabilityThatIsNamedButNotThereIsRefused() {
    Config config = Config.parse(config("[\"missing\"]"));
    assertThatThrownBy(() -> allows(config, "greet"))
        .isInstanceOf(PermissionException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void anInlineCapabilityThatIsWrongSaysWhere() {
    Config config = Config.parse(config("[{\"identifier\":\"a\",\"windows\":[\"main\"]}]"));
    assertThatThrownBy(() -> allows(config, "greet"))
        .isInstanceOf(PermissionException.class)
        .hasMessageContaining("tauri.conf.json:2")
        .hasMessageContaining("permissions");
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(directory.resolve("capabilities"));
    return Files.writeString(file, text);
  }

  private static Config load(Map<String, String> resources, String name) {
    return Config.load(
        name,
        wanted -> {
          String text = resources.get(wanted);
          return text == null
              ? null
              : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
  }
}
