package dev.elnath.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a desktop tells its programs by XSETTINGS while they run, as `xsettingsd` does it. One
/// thread.
final class DisplaySettings implements AutoCloseable {
  private final Path file;
  private final Process daemon;
  private final Tools tools;
  private int factor = 1;
  private String theme = "Adwaita";

  private DisplaySettings(Path file, Process daemon, Tools tools) {
    this.file = file;
    this.daemon = daemon;
    this.tools = tools;
  }

  /// Starts with a scale factor of 1 and a light theme.
  static DisplaySettings start(Tools tools) throws IOException {
    Path file = Files.createTempFile("xsettingsd", ".conf");
    file.toFile().deleteOnExit();
    write(file, 1, "Adwaita");
    Process daemon =
        new ProcessBuilder("xsettingsd", "-c", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new DisplaySettings(file, daemon, tools);
  }

  /// Has every program show its windows so many times as large.
  void scale(int factor) throws IOException {
    this.factor = factor;
    tell();
  }

  /// Has every program show its windows in a theme.
  void theme(String name) throws IOException {
    theme = name;
    tell();
  }

  private void tell() throws IOException {
    write(file, factor, theme);
    tools.run("kill", "-HUP", Long.toString(daemon.pid()));
  }

  private static void write(Path file, int factor, String theme) throws IOException {
    Files.write(
        file,
        List.of("Gdk/WindowScalingFactor " + factor, "Net/ThemeName \"%s\"".formatted(theme)));
  }

  @Override
  public void close() {
    daemon.destroy();
  }
}
