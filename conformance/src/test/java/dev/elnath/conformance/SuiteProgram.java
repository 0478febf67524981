package dev.elnath.conformance;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs the tests of one class in a process of its own, since a process shows its windows on one
/// display only. Writes a line for each test: `SUCCESSFUL` or what else came of it, its name, and
/// why, between tabs.
final class SuiteProgram {
  private SuiteProgram() {}

  /// @param arguments the name of the class, and the file to write
  public static void main(String[] arguments) throws IOException {
    try (PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8), true)) {
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(arguments[0]))
                  .build(),
              new Lines(out));
    }
    // A suite's threads may go on until the process ends.
    System.exit(0);
  }

  private record Lines(PrintWriter out) implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
      if (test.isTest() || failed) {
        String why = result.getThrowable().map(Throwable::toString).orElse("");
        out.println(
            String.join(
                "\t",
                result.getStatus().name(),
                test.getDisplayName(),
                why.replaceAll("\\s+", " ")));
      }
    }
  }
}
