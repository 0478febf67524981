package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.platform.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a process can do or see only once: how it begins and how it ends.
class OwnProcessTest {
  @TempDir Path directory;

  @Test
  void quitRunsTheTasksThatWaitThenEndsAndDestroysTheWindows() throws Exception {
    assertThat(run("quit", Map.of()))
        .containsSubsequence(
            "ready", "message hello", "waiting task", "destroyed", "run ended", "after the end");
  }

  @Test
  void whatReadyThrowsEndsTheLoop() throws Exception {
    assertThat(run("throw", Map.of()))
        .containsSubsequence(
            "ready", "destroyed", "run threw: thrown by ready, as a test wants it");
  }

  @Test
  void withoutADisplayTheMessageSaysSo() throws Exception {
    assertThat(run("quit", Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "", "GDK_BACKEND", "x11")))
        .anyMatch(line -> line.contains("run threw") && line.contains("no display"))
        .anyMatch(line -> line.contains("xvfb-run"));
  }

  @Test
  void theSandboxCanBeTurnedOffAndThatIsSaid() throws Exception {
    List<String> lines = run("quit", Map.of("ELNATH_SANDBOX", "off"));
    assertThat(lines).contains("message hello");
    assertThat(lines).filteredOn(line -> line.contains("without a sandbox")).hasSize(1);
  }

  @Test
  void aSandboxThatCannotBeMadeIsDoneWithoutAndThatIsSaid() throws Exception {
    Path broken = directory.resolve("bwrap");
    Files.writeString(broken, "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwxr-xr-x"));
    String path = directory + ":" + System.getenv("PATH");
    List<String> lines = run("quit", Map.of("PATH", path));
    assertThat(lines).contains("message hello");
    assertThat(lines).filteredOn(line -> line.contains("bwrap ended with 1")).hasSize(1);
  }

  @Test
  void aRequiredSandboxThatCannotBeMadeKeepsTheProgramFromStarting() throws Exception {
    Path broken = directory.resolve("bwrap");
    Files.writeString(broken, "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwxr-xr-x"));
    String path = directory + ":" + System.getenv("PATH");
    List<String> lines = run("quit", Map.of("PATH", path, "ELNATH_SANDBOX", "require"));
    assertThat(lines).doesNotContain("ready", "message hello");
    assertThat(lines)
        .anyMatch(
            line -> line.contains("have to run in a sandbox") && line.contains("bwrap ended"));
  }

  @Test
  void aRequiredSandboxThatIsNotInstalledSaysWhatToInstall() throws Exception {
    List<String> lines =
        run("quit", Map.of("PATH", directory.toString(), "ELNATH_SANDBOX", "require"));
    assertThat(lines).doesNotContain("ready", "message hello");
    assertThat(lines)
        .anyMatch(line -> line.contains("install the packages bubblewrap and xdg-dbus-proxy"));
  }

  @Test
  void anUnknownWishForTheSandboxIsRefused() throws Exception {
    assertThat(run("quit", Map.of("ELNATH_SANDBOX", "on")))
        .doesNotContain("ready")
        .anyMatch(line -> line.contains("may be auto, require or off"));
  }

  private List<String> run(String mode, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path output = directory.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command(mode)).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    builder.environment().values().removeIf(String::isEmpty);
    Process process = builder.start();
    try {
      boolean ended = process.waitFor(Desktop.PATIENCE, TimeUnit.SECONDS);
      List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
      assertThat(ended).as("ended; it wrote %s", lines).isTrue();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> command(String mode) {
    String classes =
        String.join(
            ":",
            Path.of("target", "classes").toAbsolutePath().toString(),
            Path.of("target", "test-classes").toAbsolutePath().toString(),
            coreClasses());
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        classes,
        OwnProcess.class.getName(),
        mode,
        directory.toString());
  }

  private static String coreClasses() {
    return Path.of(Platform.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .toString();
  }
}
