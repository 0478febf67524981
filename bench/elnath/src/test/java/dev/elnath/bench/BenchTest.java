package dev.elnath.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// That the bench measures what works. Its figures are no matter here.
final class BenchTest {
  private static final int PATIENCE_SECONDS = 60;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"direct, measure?quick", "scheme, measure?quick", "direct, start"})
  void aPageThatMeasuresEndsWithEveryAnswerRight(String transport, String page) throws Exception {
    assertThat(run(transport, page))
        .filteredOn(line -> line.startsWith("BENCH "))
        .singleElement()
        .asString()
        .contains("\"tally\":{\"wrong\":0,\"lost\":0,\"disordered\":0}")
        .doesNotContain("\"error\"");
  }

  private List<String> run(String transport, String page) throws IOException, InterruptedException {
    Path output = directory.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Delnath.transport=" + transport,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Bench.class.getName(),
                page)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      List<String> lines = Files.readAllLines(output);
      assertThat(ended).as("ended; it wrote %s", lines).isTrue();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }
}
