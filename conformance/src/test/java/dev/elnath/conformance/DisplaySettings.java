package dev.elnath.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a desktop tells its programs by XSETTINGS while they run, as `xsettingsd` does it.
final class DisplaySettings implements AutoCloseable {
  private final Path file;
  private final Process daemon;
  private final Tools tools;

  private DisplaySettings(Path file, Process daemon, Tools tools) {
    this.file = file;
    this.daemon = daemon;
    this.tools = tools;
  }

  /// Starts with a scale factor of 1.
  static DisplaySettings start(Tools tools) throws IOException {
    Path file = Files.createTempFile("xsettingsd", ".conf");
    file.toFile().deleteOnExit();
    write(file, 1);
    Process daemon =
        new ProcessBuilder("xsettingsd", "-c", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new DisplaySettings(file, daemon, tools);
  }

  /// Has every program show its windows so many times as large.
  void scale(int factor) throws IOException {
    write(file, factor);
    tools.run("kill", "-HUP", Long.toString(daemon.pid()));
  }

  private static void write(Path file, int factor) throws IOException {
    Files.write(file, List.of("Gdk/WindowScalingFactor " + factor));
  }

  @Override
  public void close() {
    daemon.destroy();
  }
}
