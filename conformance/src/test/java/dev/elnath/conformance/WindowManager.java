package dev.elnath.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A window manager, without which X windows have neither frames nor states, the settings of a
/// desktop, and somebody who notes what is told to launchers on the session bus.
final class WindowManager implements AutoCloseable {
  private static final int SECONDS = 120;

  private final Process openbox;
  private final Process monitor;
  private final Path signals;
  private final DisplaySettings settings;
  private final Tools tools;

  private WindowManager(
      Process openbox, Process monitor, Path signals, DisplaySettings settings, Tools tools) {
    this.openbox = openbox;
    this.monitor = monitor;
    this.signals = signals;
    this.settings = settings;
    this.tools = tools;
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
    Tools tools = Tools.start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!isThere(tools)) {
      if (System.nanoTime() > deadline) {
        throw new IOException("openbox does not manage the windows after " + SECONDS + " s");
      }
    }
    return new WindowManager(openbox, monitor, signals, DisplaySettings.start(tools), tools);
  }

  private static boolean isThere(Tools tools) throws IOException {
    return tools.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").contains("window id");
  }

  Path signals() {
    return signals;
  }

  /// What runs programs once the application has started.
  Tools tools() {
    return tools;
  }

  DisplaySettings settings() {
    return settings;
  }

  @Override
  public void close() {
    settings.close();
    tools.close();
    monitor.destroy();
    openbox.destroy();
  }
}
