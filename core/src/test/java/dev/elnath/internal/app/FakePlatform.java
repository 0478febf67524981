package dev.elnath.internal.app;

import dev.elnath.config.WindowConfig;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.PlatformProvider;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WebviewContent;
import dev.elnath.platform.WindowListener;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A platform whose windows show nothing. The thread that runs the application is its main thread.
final class FakePlatform implements PlatformProvider, Platform {
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final Map<String, FakeWindow> windows = new ConcurrentHashMap<>();
  private boolean quitting;

  FakeWindow window(String label) {
    FakeWindow found = windows.get(label);
    if (found == null) {
      throw new AssertionError("there is no window " + label);
    }
    return found;
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
    tasks.add(task);
  }

  @Override
  public void quit() {
    tasks.add(() -> quitting = true);
  }

  @Override
  public PlatformWindow createWindow(
      WindowConfig config, WebviewContent content, WindowListener listener) {
    FakeWindow window = new FakeWindow(config.label(), listener);
    windows.put(config.label(), window);
    listener.navigated(content.url());
    return window;
  }

  /// A window of the platform.
  final class FakeWindow implements PlatformWindow {
    private final String label;
    private final WindowListener listener;

    private FakeWindow(String label, WindowListener listener) {
      this.label = label;
      this.listener = listener;
    }

    WindowListener listener() {
      return listener;
    }

    /// Whether the main frame may show a document.
    boolean mayShow(String url) throws Exception {
      CompletableFuture<Boolean> decision = new CompletableFuture<>();
      execute(() -> listener.navigating(url, decision::complete));
      return decision.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
      if (windows.remove(label) != null) {
        listener.destroyed();
      }
    }

    @Override
    public void close() {
      if (listener.closeRequested()) {
        destroy();
      }
    }

    @Override
    public void setTitle(String title) {}

    @Override
    public void navigate(String url) {
      listener.navigated(url);
    }

    @Override
    public void reload() {
      listener.navigated("tauri://localhost/");
    }

    @Override
    public void evaluate(String script) {}

    @Override
    public String url() {
      return "tauri://localhost/";
    }

    @Override
    public void setDevtoolsOpen(boolean open) {}
  }
}
