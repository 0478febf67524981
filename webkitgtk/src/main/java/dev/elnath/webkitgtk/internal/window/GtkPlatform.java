package dev.elnath.webkitgtk.internal.window;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.SharedMemory;
import dev.elnath.platform.WindowListener;
import dev.elnath.webkitgtk.internal.gtk.LauncherEntry;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.gtk.MainThread;
import dev.elnath.webkitgtk.internal.gtk.Monitors;
import dev.elnath.webkitgtk.internal.gtk.ProgramName;
import dev.elnath.webkitgtk.internal.gtk.Themes;
import dev.elnath.webkitgtk.internal.memory.SharedMemories;
import dev.elnath.webkitgtk.internal.webkit.Rendering;
import dev.elnath.webkitgtk.internal.webkit.Sandbox;
import dev.elnath.webkitgtk.internal.webkit.WebContexts;
import dev.elnath.webkitgtk.internal.webkit.WebViewFactory;
import dev.elnath.webkitgtk.internal.webkit.WebViews;
import dev.elnath.webkitgtk.internal.webkit.WebkitVersion;
import dev.elnath.window.Monitor;
import dev.elnath.window.Point;
import java.util.List;
import java.util.Optional;

/// The platform on GTK 3 and WebKitGTK 4.1.
public final class GtkPlatform implements Platform {
  private final MainThread mainThread = new MainThread();
  private final MainLoop loop = new MainLoop(mainThread);
  private final Windows windows = new Windows();
  private final Themes themes = new Themes();
  private final SharedMemories memories = new SharedMemories();
  private final Surroundings surroundings;
  private final String identifier;

  /// @param sandbox asked before the first window
  public GtkPlatform(PlatformOptions options, Sandbox sandbox) {
    identifier = options.identifier();
    WebViews views = new WebViews();
    WebContexts contexts = new WebContexts(options, views, loop, sandbox, memories);
    surroundings =
        new Surroundings(
            mainThread,
            loop::execute,
            windows,
            new WebViewFactory(options, contexts, views, loop),
            new LauncherEntry(identifier));
  }

  @Override
  public String description() {
    return "WebKitGTK " + WebkitVersion.text();
  }

  @Override
  public void run(Runnable ready) {
    Rendering.suit();
    loop.run(
        () -> {
          ProgramName.set(identifier);
          themes.onChange(theme -> windows.all().forEach(window -> window.themeChanged(theme)));
          ready.run();
        },
        windows::destroyAll);
  }

  @Override
  public void execute(Runnable task) {
    loop.execute(task);
  }

  @Override
  public boolean isMainThread() {
    return mainThread.isCurrent();
  }

  @Override
  public void quit() {
    loop.quit();
  }

  @Override
  public PlatformWindow createWindow(WindowConfig config, WindowListener listener) {
    mainThread.require("Platform.createWindow");
    windows.require(config.label());
    GtkWindow window = new GtkWindow(config, listener, surroundings);
    window.open(config);
    return window;
  }

  @Override
  public List<Monitor> monitors() {
    mainThread.require("Platform.monitors");
    return Monitors.all();
  }

  @Override
  public Optional<Monitor> primaryMonitor() {
    mainThread.require("Platform.primaryMonitor");
    return Monitors.primary();
  }

  @Override
  public Point cursorPosition() {
    mainThread.require("Platform.cursorPosition");
    return Monitors.cursor();
  }

  @Override
  public Optional<SharedMemory> shareMemory(int bytes) {
    return Optional.of(memories.make(bytes));
  }

  @Override
  public void setTheme(Optional<Theme> theme) {
    mainThread.require("Platform.setTheme");
    Themes.set(theme);
  }
}
