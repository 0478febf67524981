package dev.elnath.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A window manager, without which X windows have neither frames nor states, and somebody who notes
/// what is told to launchers on the session bus.
final class WindowManager implements AutoCloseable {
  private final Process openbox;
  private final Process monitor;
  private final Path signals;

  private WindowManager(Process openbox, Process monitor, Path signals) {
    this.openbox = openbox;
    this.monitor = monitor;
    this.signals = signals;
  }

  /// Starts both and waits until they do their work.
  static WindowManager start() throws IOException, InterruptedException {
    Path signals = Files.createTempFile("launcher", ".txt");
    signals.toFile().deleteOnExit();
    Process openbox =
        new ProcessBuilder("openbox", "--sm-disable")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Process monitor =
        new ProcessBuilder(
                "dbus-monitor", "--session", "interface='com.canonical.Unity.LauncherEntry'")
            .redirectErrorStream(true)
            .redirectOutput(signals.toFile())
            .start();
    // xprop spies until the property is there, and writes a line for each change.
    Process spy = new ProcessBuilder("xprop", "-root", "-spy", "_NET_SUPPORTING_WM_CHECK").start();
    try (var lines = spy.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.contains("window id")) {
        line = lines.readLine();
      }
      if (line == null) {
        throw new IOException("xprop ended before openbox managed the windows");
      }
    } finally {
      spy.destroy();
    }
    return new WindowManager(openbox, monitor, signals);
  }

  Path signals() {
    return signals;
  }

  @Override
  public void close() {
    monitor.destroy();
    openbox.destroy();
  }
}
