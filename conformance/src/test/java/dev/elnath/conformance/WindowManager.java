package dev.elnath.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A window manager, without which X windows have neither frames nor states, the settings of a
/// desktop, and somebody who notes what is told to launchers on the session bus.
final class WindowManager implements AutoCloseable {
  private static final int SECONDS = 30;

  private final Process openbox;
  private final Process monitor;
  private final Path signals;
  private final DisplaySettings settings;

  private WindowManager(Process openbox, Process monitor, Path signals, DisplaySettings settings) {
    this.openbox = openbox;
    this.monitor = monitor;
    this.signals = signals;
    this.settings = settings;
  }

  /// Starts them and waits until windows are managed.
  static WindowManager start() throws IOException {
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
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!isThere()) {
      if (System.nanoTime() > deadline) {
        throw new IOException("openbox does not manage the windows after " + SECONDS + " s");
      }
    }
    return new WindowManager(openbox, monitor, signals, DisplaySettings.start());
  }

  private static boolean isThere() throws IOException {
    Process asking = new ProcessBuilder("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").start();
    try (var answer = asking.inputReader(StandardCharsets.UTF_8)) {
      return answer.readAllAsString().contains("window id");
    }
  }

  Path signals() {
    return signals;
  }

  DisplaySettings settings() {
    return settings;
  }

  @Override
  public void close() {
    settings.close();
    monitor.destroy();
    openbox.destroy();
  }
}
