package dev.elnath.conformance;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// A window manager, without which X windows have neither frames nor states, and the settings of a
/// desktop.
final class WindowManager implements AutoCloseable {
  private static final int SECONDS = 120;

  private final Process openbox;
  private final DisplaySettings settings;
  private final Tools tools;

  private WindowManager(Process openbox, DisplaySettings settings, Tools tools) {
    this.openbox = openbox;
    this.settings = settings;
    this.tools = tools;
  }

  /// Starts them and waits until windows are managed.
  static WindowManager start() throws IOException {
    Process openbox =
        new ProcessBuilder("openbox", "--sm-disable")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Tools tools = Tools.start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!isThere(tools)) {
      if (System.nanoTime() > deadline) {
        throw new IOException("openbox does not manage the windows after " + SECONDS + " s");
      }
    }
    return new WindowManager(openbox, DisplaySettings.start(tools), tools);
  }

  private static boolean isThere(Tools tools) throws IOException {
    return tools.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").contains("window id");
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
    openbox.destroy();
  }
}
