package dev.elnath.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// A window manager, without which X windows have neither frames nor states, and the settings of a
/// desktop.
final class WindowManager implements AutoCloseable {
  private static final int SECONDS = 30;

  private final Process openbox;
  private final DisplaySettings settings;

  private WindowManager(Process openbox, DisplaySettings settings) {
    this.openbox = openbox;
    this.settings = settings;
  }

  /// Starts them and waits until windows are managed.
  static WindowManager start() throws IOException {
    Process openbox =
        new ProcessBuilder("openbox", "--sm-disable")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!isThere()) {
      if (System.nanoTime() > deadline) {
        throw new IOException("openbox does not manage the windows after " + SECONDS + " s");
      }
    }
    return new WindowManager(openbox, DisplaySettings.start());
  }

  private static boolean isThere() throws IOException {
    Process asking = new ProcessBuilder("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").start();
    try (var answer = asking.inputReader(StandardCharsets.UTF_8)) {
      return answer.readAllAsString().contains("window id");
    }
  }

  DisplaySettings settings() {
    return settings;
  }

  @Override
  public void close() {
    settings.close();
    openbox.destroy();
  }
}
