package dev.elnath.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What a desktop tells its programs by XSETTINGS while they run, as `xsettingsd` does it.
final class DisplaySettings implements AutoCloseable {
  private static final int SECONDS = 10;

  private final Path file;
  private final Process daemon;

  private DisplaySettings(Path file, Process daemon) {
    this.file = file;
    this.daemon = daemon;
  }

  /// Starts with a scale factor of 1.
  static DisplaySettings start() throws IOException {
    Path file = Files.createTempFile("xsettingsd", ".conf");
    file.toFile().deleteOnExit();
    write(file, 1);
    Process daemon =
        new ProcessBuilder("xsettingsd", "-c", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new DisplaySettings(file, daemon);
  }

  /// Has every program show its windows so many times as large.
  void scale(int factor) throws IOException, InterruptedException {
    write(file, factor);
    Process told = new ProcessBuilder("kill", "-HUP", Long.toString(daemon.pid())).start();
    if (!told.waitFor(SECONDS, TimeUnit.SECONDS) || told.exitValue() != 0) {
      throw new IOException("xsettingsd could not be told to read " + file + " again");
    }
  }

  private static void write(Path file, int factor) throws IOException {
    Files.write(file, List.of("Gdk/WindowScalingFactor " + factor));
  }

  @Override
  public void close() {
    daemon.destroy();
  }
}
