package dev.elnath.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Programs that look at a desktop from outside.
final class Programs {
  private static final int SECONDS = 10;
  private static final int LINES = 50;

  private Programs() {}

  /// What a program writes; empty if it fails.
  static String run(String... command) throws IOException, InterruptedException {
    return run(new ProcessBuilder(command));
  }

  /// What a program writes; empty if it fails.
  static String run(ProcessBuilder program) throws IOException, InterruptedException {
    Process process = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IOException(String.join(" ", program.command()) + " does not end");
      }
      return process.exitValue() == 0 ? text : "";
    } finally {
      process.destroy();
    }
  }

  /// The last lines of what a program has written into a file.
  static String endOf(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// What a program writes; empty if it fails.
  static String run(List<String> command) throws IOException, InterruptedException {
    return run(new ProcessBuilder(command));
  }
}
