package dev.elnath.tray.statusnotifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.platform.PlatformException;
import dev.elnath.tray.TrayIcon;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a program without an slf4j provider writes when it wants an icon, in a process of its own,
/// since slf4j looks for providers once.
final class QuietLogTest {
  private static final int SECONDS = 120;
  private static final String ASKED = "there is no bus";

  @TempDir private Path folder;

  /// Wants an icon where there is no bus.
  static final class Program {
    static void main() {
      try {
        BusTray.open(
            new TrayIcon("quiet"), "unix:path=/nowhere/bus", "dev.elnath.quiet", entry -> {});
      } catch (PlatformException noBus) {
        System.out.println(ASKED);
      }
    }
  }

  @Test
  void aProgramWithoutALogWritesNothingOfItself() throws Exception {
    assertThat(linesOf()).containsExactly(ASKED);
  }

  @Test
  void aProgramMayHaveSlf4jSayMore() throws Exception {
    assertThat(linesOf("-Dslf4j.internal.verbosity=WARN"))
        .contains(ASKED)
        .anyMatch(line -> line.contains("No SLF4J providers were found"));
  }

  private List<String> linesOf(String... options) throws Exception {
    Path output = folder.resolve("output.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classes(), Program.class.getName()));
    Process program =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(program.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      program.destroyForcibly();
    }
    return Files.readAllLines(output);
  }

  private static String classes() {
    return String.join(
        File.pathSeparator,
        System.getProperty("java.class.path"),
        System.getProperty("jdk.module.path", ""));
  }
}
