package dev.elnath.conformance;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/// Runs programs of the desktop while web views come and go. They are children of a process that is
/// started before the first web view. If this one starts them itself, a web process that WebKit
/// starts at that moment inherits the ends of their pipes, and `ProcessBuilder.start` waits for its
/// end (JDK-8377907, mended in JDK 25.0.4).
final class Tools implements AutoCloseable {
  private final Process runner;
  private final BufferedWriter commands;
  private final BufferedReader answers;

  private Tools(Process runner) {
    this.runner = runner;
    this.commands = runner.outputWriter(StandardCharsets.US_ASCII);
    this.answers = runner.inputReader(StandardCharsets.US_ASCII);
  }

  /// Before the application starts.
  static Tools start() throws IOException {
    return new Tools(
        new ProcessBuilder("python3", "src/test/tools/runner.py")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /// What a program writes to its standard output; empty if it ends with another status than 0.
  ///
  /// @throws IOException if it cannot be started or does not end within a minute
  synchronized String run(String... command) throws IOException {
    commands.write(
        Arrays.stream(command)
            .map(argument ->
                Base64.getEncoder().encodeToString(argument.getBytes(StandardCharsets.UTF_8)))
            .collect(Collectors.joining(" ", "", "\n")));
    commands.flush();
    String line = answers.readLine();
    String[] answer = line == null ? new String[] {"gone", ""} : line.split(" ", 2);
    String output = new String(Base64.getDecoder().decode(answer[1]), StandardCharsets.UTF_8);
    return switch (answer[0]) {
      case "0" -> output;
      case "late" -> throw new IOException(String.join(" ", command) + " does not end");
      case "missing" ->
          throw new IOException(String.join(" ", command) + " does not start: " + output);
      case "gone" -> throw new IOException("src/test/tools/runner.py has ended");
      default -> "";
    };
  }

  @Override
  public void close() {
    runner.destroy();
  }
}
