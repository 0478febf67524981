package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  @Test
  void anUnknownPermissionOfAnInlineCapabilitySaysWhereThatStands() {
    Config config =
        Config.parse(
            """
            {"identifier": "com.example.notes",
             "app": {"security": {"capabilities": [
               {"identifier": "main", "windows": ["main"], "permissions": [
                 "core:event:default",
                 "core:evnt:default"]}]}}}\
            """);
    assertThatThrownBy(() -> allows(config, "greet"))
        .isInstanceOf(PermissionException.class)
        .hasMessageStartingWith("tauri.conf.json:5:6: permission \"core:evnt:default\"");
  }

  @Test
  void anInlineCapabilityIsOneAndNoList() {
    Config config =
        Config.parse(config("[{\"capabilities\":[" + capability("main", "core:default") + "]}]"));
    assertThatThrownBy(() -> allows(config, "greet"))
        .isInstanceOf(PermissionException.class)
        .hasMessageContaining("identifier");
  }

  @Test
  void withoutPermissionsOfItsOwnTheApplicationIsNotGuarded() {
    commands.add("", List.of(() -> List.of(new CommandOf("greet"))));
    assertThat(allows(Config.parse(config("[]")), "greet")).isTrue();
  }

  @Test
  void aCommandThatStatesAPermissionGuardsAllOfTheApplications() {
    commands.add("", List.of(new Stating(Map.of("greeting", List.of("greet")), "greet", "leave")));
    Config config = Config.parse(config("[" + capability("main", "greeting") + "]"));
    assertThat(allows(config, "greet")).isTrue();
    assertThat(allows(config, "leave")).isFalse();
    assertThat(allows(Config.parse(config("[]")), "greet")).isFalse();
  }

  @Test
  void permissionFilesBesideTheConfigurationAreTheApplicationsOwn() throws IOException {
    commands.add("", List.of(new Stating(Map.of("reading", List.of("read")), "read", "list")));
    write("capabilities/one.json", capability("one", "all"));
    write(
        "permissions/notes.json",
        """
        {"set": [{"identifier": "all", "permissions": ["reading", "allow-list"]}],
         "permission": [{"identifier": "reading", "scope": {"allow": ["public"]}}]}
        """);
    Config config = Config.read(write("tauri.conf.json", config("[]")));
    Authority authority = AppPermissions.of(config, commands, false).authority();
    assertThat(authority.decide(new Authority.Query("read", "main", "main", Origin.LOCAL)))
        .asString()
        .contains("public");
    assertThat(allows(config, "list")).isTrue();
    assertThat(allows(config, "other")).isFalse();
  }

  @Test
  void theTableOfTheBuildHoldsAllFilesAndIsReadAtTheStart() throws IOException {
    write("capabilities/any-name.json", capability("main", "clock:allow-time"));
    commands.add("clock", List.of(() -> List.of(new CommandOf("time"))));
    Config built = load(Map.of("tauri.conf.json", config("[]")), "tauri.conf.json");
    Path table = directory.resolve("elnath.permissions");
    new PermissionTask.Write(table).run(built, commands, System.out);

    Config started =
        load(
            Map.of("tauri.conf.json", config("[]"), "elnath.permissions", Files.readString(table)),
            "tauri.conf.json");

    assertThat(allows(built, "plugin:clock|time")).isFalse();
    assertThat(allows(started, "plugin:clock|time")).isTrue();
    assertThat(AppPermissions.of(started, commands, true).explain("clock"))
        .contains(
            "by allow-time in capability main (clock:allow-time, capabilities/any-name.json:");
  }

  @Test
  void aTableThatIsOlderThanTheProgramIsNotUsed() throws IOException {
    commands.add("clock", List.of(() -> List.of(new CommandOf("time"))));
    write("capabilities/default.json", capability("main", "core:event:default"));
    Path table = directory.resolve("elnath.permissions");
    Map<String, String> resources =
        Map.of(
            "tauri.conf.json", config("[]"),
            "capabilities/default.json", capability("main", "core:event:default"));
    new PermissionTask.Write(table).run(load(resources, "tauri.conf.json"), commands, System.out);
    Map<String, String> edited = new HashMap<>(resources);
    edited.put("elnath.permissions", Files.readString(table));
    Config fitting = load(edited, "tauri.conf.json");
    BuiltTable built = BuiltTable.parse(fitting.permissionTable().orElseThrow());
    assertThat(built.outdated(TableInputs.of(fitting, commands))).isEmpty();
    assertThat(allows(fitting, "plugin:event|listen")).isTrue();

    edited.put("capabilities/default.json", capability("main", "core:app:default"));
    Config config = load(edited, "tauri.conf.json");
    assertThat(built.outdated(TableInputs.of(config, commands)))
        .contains("capabilities/default.json");
    assertThat(allows(config, "plugin:event|listen")).isFalse();
    assertThat(allows(config, "plugin:app|version")).isTrue();
  }

  @Test
  void aTableOfOtherCommandsIsNotUsed() throws IOException {
    write("capabilities/default.json", capability("main", "clock:default"));
    commands.add("clock", List.of(() -> List.of(new CommandOf("time"))));
    Path table = directory.resolve("elnath.permissions");
    Config built = load(Map.of("tauri.conf.json", config("[]")), "tauri.conf.json");
    new PermissionTask.Write(table).run(built, commands, System.out);
    CommandManifests more = new CommandManifests();
    more.add("clock", List.of(() -> List.of(new CommandOf("time"), new CommandOf("set"))));

    BuiltTable read = BuiltTable.parse(Files.readString(table));

    assertThat(read.outdated(TableInputs.of(built, commands))).isEmpty();
    assertThat(read.outdated(TableInputs.of(built, more))).contains("a command");
  }

  @Test
  void anotherChecksumOrInputIsSeenAndAMissingOneIsNot() {
    TableInputs made = new TableInputs(Map.of("a file", "1f", "b\nc.json", "2e"));
    BuiltTable table = BuiltTable.parse(BuiltTable.of(made, "the table\n\nand more\n").text());

    assertThat(table.table()).isEqualTo("the table\n\nand more\n");
    assertThat(table.outdated(made)).isEmpty();
    assertThat(table.outdated(new TableInputs(Map.of("b\nc.json", "2e")))).isEmpty();
    assertThat(table.outdated(new TableInputs(Map.of("a file", "1")))).contains("a file");
    assertThat(table.outdated(new TableInputs(Map.of("file", "1f")))).contains("file");
    assertThat(table.outdated(new TableInputs(Map.of("c.json", "2e")))).contains("c.json");
  }

  @Test
  void whatNoBuildHasWrittenIsRefused() {
    Map<String, String> resources =
        Map.of("tauri.conf.json", config("[]"), "elnath.permissions", "{}\n{}\n");
    Config config = load(resources, "tauri.conf.json");
    assertThatThrownBy(() -> allows(config, "greet"))
        .isInstanceOf(PermissionException.class)
        .hasMessage("elnath.permissions is not what the build writes; build the program anew");
  }

  @Test
  void anUnknownPermissionEndsTheBuildAndNamesTheNearOne() throws IOException {
    write("capabilities/main.json", capability("main", "clock:allow-tme"));
    commands.add("clock", List.of(() -> List.of(new CommandOf("time"))));
    PermissionTask task = new PermissionTask.Write(directory.resolve("elnath.permissions"));
    assertThatThrownBy(() -> task.run(Config.parse(config("[]")), commands, System.out))
        .isInstanceOf(PermissionException.class)
        .hasMessageStartingWith("capabilities/main.json:1:")
        .hasMessageContaining("did you mean \"clock:allow-time\"?");
    assertThat(directory.resolve("elnath.permissions")).doesNotExist();
  }

  /// Commands that state permissions.
  private static final class Stating implements CommandSet {
    private final Map<String, List<String>> permissions;
    private final List<CommandHandler> handlers;

    Stating(Map<String, List<String>> permissions, String... names) {
      this.permissions = permissions;
      this.handlers = Stream.of(names).<CommandHandler>map(CommandOf::new).toList();
    }

    @Override
    public List<CommandHandler> handlers() {
      return handlers;
    }

    @Override
    public Map<String, List<String>> permissions() {
      return permissions;
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(directory.resolve(name).getParent());
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
