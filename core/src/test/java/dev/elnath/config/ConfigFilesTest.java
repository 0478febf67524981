package dev.elnath.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.codec.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a configuration comes from, and how its overlay changes it.
final class ConfigFilesTest {
  private static final String BASE =
      """
      {
        "identifier": "com.example.notes",
        "productName": "Notes",
        "app": {"windows": [{"label": "a"}, {"label": "b"}], "withGlobalTauri": true}
      }\
      """;

  @TempDir Path directory = Path.of("");

  @Test
  void theLinuxOverlayMergesObjectsReplacesListsAndDeletesWithNull() throws Exception {
    write("tauri.conf.json", BASE);
    write(
        "tauri.linux.conf.json",
        "{\"productName\": null, \"app\": {\"windows\": [{\"label\": \"c\"}]}, \"bundle\": {\"active\": true, \"icon\": null}}");

    Config config = Config.read(directory.resolve("tauri.conf.json"));

    assertThat(config.productName()).isEmpty();
    assertThat(config.app().windows()).extracting(WindowConfig::label).containsExactly("c");
    assertThat(config.app().withGlobalTauri()).isTrue();
    assertThat(config.bundle().active()).isTrue();
  }

  @Test
  void aProblemNamesTheFileThatItsValueCameFrom() throws Exception {
    Path base = write("tauri.conf.json", BASE.replace("true", "5"));
    Path overlay =
        write(
            "tauri.linux.conf.json",
            "{\n  \"app\": {\n    \"widows\": [],\n    \"enableGTKAppId\": 1 }\n}");

    assertThatThrownBy(() -> Config.read(base))
        .hasMessage(
            base
                + ":4:75: app.withGlobalTauri: expected a boolean, found the number 5\n"
                + overlay
                + ":3:5: app.widows: unknown key; did you mean \"windows\"?\n"
                + overlay
                + ":4:23: app.enableGTKAppId: expected a boolean, found the number 1");
  }

  @Test
  void anOverlayMayHealWhatTheFileHasWrong() throws Exception {
    Path base = write("tauri.conf.json", BASE.replace("true", "5"));
    write("tauri.linux.conf.json", "{\"app\": {\"withGlobalTauri\": false}}");

    assertThat(Config.read(base).app().withGlobalTauri()).isFalse();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path absent = directory.resolve("tauri.conf.json");

    assertThatThrownBy(() -> Config.read(absent))
        .isInstanceOf(ConfigException.class)
        .hasMessage(absent + ": there is no such file; every application has one");
  }

  @Test
  void aDirectoryInTheFilesPlaceIsNamed() {
    assertThatThrownBy(() -> Config.read(directory))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(directory + ": cannot be read: ");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws Exception {
    Path file = directory.resolve("tauri.conf.json");
    Files.write(file, "{\"identifier\": \"ü\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Config.read(file))
        .hasMessage(file + ": not UTF-8; save it in that encoding");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(Config.parse("\uFEFF" + BASE).displayName()).isEqualTo("Notes");
  }

  @Test
  void aVersionMayBeInAPackageJson() throws Exception {
    write("package.json", "{\"name\": \"notes\", \"version\": \"4.5.6\"}");
    Path project = Files.createDirectory(directory.resolve("src-tauri"));
    Path file = project.resolve("tauri.conf.json");
    Files.writeString(file, "{\"identifier\": \"a.b\", \"version\": \"../package.json\"}");

    assertThat(Config.read(file).version()).contains("4.5.6");
  }

  @Test
  void aPackageJsonWithoutAVersionIsNamed() throws Exception {
    Path packageJson = write("package.json", "{}");
    Path file =
        write("tauri.conf.json", "{\"identifier\": \"a.b\", \"version\": \"package.json\"}");

    assertThatThrownBy(() -> Config.read(file))
        .hasMessage(
            file
                + ":1:34: version: "
                + packageJson
                + " has no \"version\" that is like 1.2.3; give it one");
  }

  @Test
  void aFileNamedJson5MayHaveCommentsAndShortSpellings() throws Exception {
    Path file =
        write(
            "tauri.conf.json5",
            """
            // The application
            {
              identifier: 'com.example.notes',
              app: { windows: [{ x: +.5, y: -.5, width: 800. }, ], }, /* all */
              plugins: { a: [+1, .5, 5.] },
            }\
            """);

    Config config = Config.read(file);

    assertThat(config.app().windows().getFirst().x()).hasValue(0.5);
    assertThat(config.app().windows().getFirst().y()).hasValue(-0.5);
    assertThat(config.plugins()).containsEntry("a", new Json("[1,0.5,5]"));
  }

  @Test
  void commentsInAFileNamedJsonAreRefused() throws Exception {
    Path file = write("tauri.conf.json", "// no\n" + BASE);

    assertThatThrownBy(() -> Config.read(file)).hasMessageStartingWith(file + ":1:");
  }

  @Test
  void aResourceHasItsOverlayBesideIt() {
    Map<String, String> resources =
        Map.of(
            "/app/tauri.conf.json",
            BASE,
            "/app/tauri.linux.conf.json",
            "{\"productName\": \"Linux notes\"}");
    ResourceOpener opener =
        name -> {
          String text = resources.get(name);
          return text == null
              ? null
              : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };

    assertThat(Config.load("/app/tauri.conf.json", opener).displayName()).isEqualTo("Linux notes");
  }

  @Test
  void aClasssResourcesCanBeReadFrom() {
    Config config = Config.load("every-key.json", ConfigFilesTest.class::getResourceAsStream);

    assertThat(config.displayName()).isEqualTo("Notes");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }
}
