package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Suites under the Wayland compositor Weston, where there is neither pointer nor keyboard, each in
/// a process of its own.
final class WaylandTest {
  private static final int MINUTES = 20;

  @TempDir private Path folder;

  @TestFactory
  List<DynamicTest> callsWorkWhereThereIsNeitherPointerNorKeyboard() throws Exception {
    return run(CoreOverDirectTest.class);
  }

  /// What `CommandTableTest` takes for shown under Wayland, besides what the next one proves.
  @TestFactory
  List<DynamicTest> commandsThatNeedNoDesktopWorkUnderWayland() throws Exception {
    return run(BuiltinOverDirectTest.class);
  }

  @TestFactory
  List<DynamicTest> windowsMenusAndTrayIconsDoWhatWaylandLetsThem() throws Exception {
    return run(WindowsUnderWayland.class);
  }

  @TestFactory
  List<DynamicTest> aProgramEndsUnderWayland() throws Exception {
    return run(ExitTest.class);
  }

  private List<DynamicTest> run(Class<?> suite) throws Exception {
    try (Weston weston = Weston.withoutSeat()) {
      return run(suite, weston);
    }
  }

  private List<DynamicTest> run(Class<?> suite, Weston weston) throws Exception {
    Path results = folder.resolve("results.txt");
    Path log = folder.resolve("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                SuiteProgram.class.getName(),
                suite.getName(),
                results.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    if (Boolean.getBoolean(Proofs.UPDATE)) {
      builder.command().add(1, "-D" + Proofs.UPDATE + "=true");
    }
    builder.environment().putAll(weston.environment());
    // Without an X server to fall back on.
    builder.environment().remove("DISPLAY");
    Process program = builder.start();
    try {
      assertThat(program.waitFor(MINUTES, TimeUnit.MINUTES))
          .as(() -> suite + " ends; at last it wrote\n" + Logs.endOf(log))
          .isTrue();
      assertThat(program.exitValue())
          .as(() -> "exit status; at last it wrote\n" + Logs.endOf(log))
          .isZero();
    } finally {
      program.destroyForcibly();
    }
    List<String> lines = Files.readAllLines(results);
    assertThat(lines).as("tests of " + suite).isNotEmpty();
    return lines.stream().map(WaylandTest::test).toList();
  }

  private static DynamicTest test(String line) {
    String[] parts = line.split("\t", 3);
    return DynamicTest.dynamicTest(
        parts[1],
        () -> assertThat(parts[0]).as(parts[1] + ": " + parts[2]).isEqualTo("SUCCESSFUL"));
  }
}
