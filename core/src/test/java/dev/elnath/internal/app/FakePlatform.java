package dev.elnath.internal.app;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.PlatformProvider;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WindowListener;
import dev.elnath.window.Area;
import dev.elnath.window.Monitor;
import dev.elnath.window.Point;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// A platform whose windows show nothing. The thread that runs the application is its main thread.
final class FakePlatform implements PlatformProvider, Platform {
  static final Monitor MONITOR =
      new Monitor(
          Optional.of("Fake"),
          new Size.Physical(1000, 800),
          new Position.Physical(0, 0),
          new Area(new Position.Physical(0, 20), new Size.Physical(1000, 780)),
          2);

  final Map<String, FakeWindow> windows = new ConcurrentHashMap<>();
  volatile Optional<Theme> theme = Optional.empty();
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private volatile @Nullable Thread mainThread;
  private boolean quitting;

  FakeWindow window(String label) {
    FakeWindow found = windows.get(label);
    if (found == null) {
      throw new AssertionError("there is no window " + label);
    }
    return found;
  }

  /// The web view of a label, wherever it is.
  FakeWebview webview(String label) {
    return windows.values().stream()
        .flatMap(window -> window.webviews.stream())
        .filter(webview -> webview.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no web view " + label));
  }

  boolean isOpen(String label) {
    return windows.containsKey(label);
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Platform open(PlatformOptions options) {
    return this;
  }

  @Override
  public String description() {
    return "nothing";
  }

  @Override
  public void run(Runnable ready) {
    mainThread = Thread.currentThread();
    ready.run();
    try {
      while (!quitting) {
        tasks.take().run();
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError("the main thread was interrupted", interrupted);
    }
  }

  @Override
  public void execute(Runnable task) {
    if (isMainThread()) {
      task.run();
    } else {
      tasks.add(task);
    }
  }

  @Override
  public boolean isMainThread() {
    return Thread.currentThread().equals(mainThread);
  }

  @Override
  public void quit() {
    tasks.add(() -> quitting = true);
  }

  @Override
  public PlatformWindow createWindow(WindowConfig config, WindowListener listener) {
    FakeWindow window = new FakeWindow(this, config, listener);
    windows.put(config.label(), window);
    return window;
  }

  @Override
  public List<Monitor> monitors() {
    return List.of(MONITOR);
  }

  @Override
  public Optional<Monitor> primaryMonitor() {
    return Optional.of(MONITOR);
  }

  @Override
  public Point cursorPosition() {
    return new Point(1.5, 2.5);
  }

  @Override
  public void setTheme(Optional<Theme> wanted) {
    theme = wanted;
  }
}
