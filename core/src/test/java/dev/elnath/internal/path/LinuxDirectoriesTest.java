package dev.elnath.internal.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.config.Config;
import dev.elnath.path.BaseDirectory;
import dev.elnath.path.Directories;
import dev.elnath.path.UnknownDirectoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinuxDirectoriesTest {
  @TempDir Path home;

  private final Map<String, String> environment = new HashMap<>();
  private Optional<Path> launcher = Optional.empty();

  private Directories directories(String app) {
    Config config = Config.parse("{\"identifier\":\"dev.elnath.test\",\"app\":" + app + "}");
    return new LinuxDirectories(
        config,
        new Surroundings(environment::get, home, Path.of("/tmp"), launcher, Path.of("/work")));
  }

  private String at(BaseDirectory directory) {
    return directories("{}").get(directory).toString().replace(home.toString(), "~");
  }

  @ParameterizedTest
  @CsvSource({
    "CACHE, ~/.cache",
    "CONFIG, ~/.config",
    "DATA, ~/.local/share",
    "LOCAL_DATA, ~/.local/share",
    "EXECUTABLE, ~/.local/bin",
    "FONT, ~/.local/share/fonts",
    "HOME, ~",
    "TEMP, /tmp",
    "RESOURCE, /work",
    "APP_CONFIG, ~/.config/dev.elnath.test",
    "APP_DATA, ~/.local/share/dev.elnath.test",
    "APP_LOCAL_DATA, ~/.local/share/dev.elnath.test",
    "APP_CACHE, ~/.cache/dev.elnath.test",
    "APP_LOG, ~/.local/share/dev.elnath.test/logs",
  })
  void directoriesAreAtTheirUsualPlaces(BaseDirectory directory, String path) {
    assertThat(at(directory)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "XDG_CACHE_HOME, CACHE",
    "XDG_CONFIG_HOME, CONFIG",
    "XDG_DATA_HOME, DATA",
    "XDG_BIN_HOME, EXECUTABLE",
    "XDG_RUNTIME_DIR, RUNTIME",
  })
  void theEnvironmentMovesThem(String variable, BaseDirectory directory) {
    environment.put(variable, "/elsewhere");
    assertThat(at(directory)).isEqualTo("/elsewhere");
  }

  @Test
  void aRelativePathInTheEnvironmentDoesNotCount() {
    environment.put("XDG_CACHE_HOME", "cache");
    assertThat(at(BaseDirectory.CACHE)).isEqualTo("~/.cache");
  }

  @Test
  void theUsersDirectoriesAreThoseOfTheirFile() throws IOException {
    Files.createDirectories(home.resolve(".config"));
    Files.writeString(
        home.resolve(".config/user-dirs.dirs"),
        """
        # XDG_VIDEOS_DIR="$HOME/no"
        XDG_MUSIC_DIR="$HOME/Musik"
        XDG_DOWNLOAD_DIR="/data/down \\"loads\\""
        XDG_DESKTOP_DIR="$HOME/"
        XDG_PICTURES_DIR="relative"
        """);
    assertThat(at(BaseDirectory.AUDIO)).isEqualTo("~/Musik");
    assertThat(at(BaseDirectory.DOWNLOAD)).isEqualTo("/data/down \"loads\"");
    for (BaseDirectory none :
        new BaseDirectory[] {BaseDirectory.DESKTOP, BaseDirectory.PICTURE, BaseDirectory.VIDEO}) {
      assertThat(directories("{}").find(none)).as("%s", none).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUDIO", "RUNTIME", "TEMPLATE"})
  void whatTheUserHasNotIsAnUnknownPath(BaseDirectory directory) {
    assertThatThrownBy(() -> at(directory))
        .isInstanceOf(UnknownDirectoryException.class)
        .hasMessage("unknown path");
  }

  @Test
  void oneOverrideMovesAllOfTheApplication() {
    Directories moved = directories("{\"appDirectoriesOverride\":\"$DATA/mine\"}");
    Path root = home.resolve(".local/share/mine");
    assertThat(moved.get(BaseDirectory.APP_CONFIG)).isEqualTo(root);
    assertThat(moved.get(BaseDirectory.APP_DATA)).isEqualTo(root);
    assertThat(moved.get(BaseDirectory.APP_LOCAL_DATA)).isEqualTo(root);
    assertThat(moved.get(BaseDirectory.APP_CACHE)).isEqualTo(root.resolve("caches"));
    assertThat(moved.get(BaseDirectory.APP_LOG)).isEqualTo(root.resolve("logs"));
  }

  @Test
  void eachDirectoryCanBeMoved() {
    Directories moved =
        directories(
            "{\"appDirectoriesOverride\":{\"config\":\"/etc/mine\",\"log\":\"logs/../l\"}}");
    assertThat(moved.get(BaseDirectory.APP_CONFIG)).isEqualTo(Path.of("/etc/mine"));
    assertThat(moved.get(BaseDirectory.APP_LOG)).isEqualTo(Path.of("/work/logs/../l"));
    assertThat(moved.get(BaseDirectory.APP_DATA))
        .isEqualTo(home.resolve(".local/share/dev.elnath.test"));
  }

  @Test
  void resourcesOfAnInstalledProgramAreBesideItsLauncher() throws IOException {
    Path beside = Files.createDirectories(home.resolve("usr/lib/dev.elnath.test"));
    launcher = Optional.of(home.resolve("usr/bin/test"));
    assertThat(directories("{}").get(BaseDirectory.RESOURCE)).isEqualTo(beside);
    Files.delete(beside);
    assertThat(at(BaseDirectory.RESOURCE)).isEqualTo("/usr/lib/dev.elnath.test");
    environment.put("APPDIR", "/mnt/app");
    assertThat(at(BaseDirectory.RESOURCE)).isEqualTo("/mnt/app/usr/lib/dev.elnath.test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "a/b", "../x", ""})
  void anIdentifierThatWouldLeadAwayIsRefused(String identifier) {
    assertThatThrownBy(() -> LinuxDirectories.segment(identifier))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + identifier + "\"");
  }
}
