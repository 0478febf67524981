package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a page ends its program, seen from outside.
final class ExitTest {
  private static final int SECONDS = 60;

  @Test
  void aPageEndsItsProgramWithAnExitStatus(@TempDir Path folder) throws Exception {
    Path output = folder.resolve("output.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ExitingProgram.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(program.waitFor(SECONDS, TimeUnit.SECONDS))
          .as("the program has ended; it wrote %s", Files.readAllLines(output))
          .isTrue();
      assertThat(program.exitValue())
          .as("exit status; it wrote %s", Files.readAllLines(output))
          .isEqualTo(7);
    } finally {
      program.destroyForcibly();
    }
    Proofs proofs = new Proofs();
    proofs.proven(List.of("app|exit"), "exit status");
    proofs.compare("exit");
  }
}
