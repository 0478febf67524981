package dev.elnath.webkitgtk.internal.window;

import dev.elnath.config.WindowConfig;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WebviewContent;
import dev.elnath.platform.WindowListener;
import dev.elnath.webkitgtk.internal.gtk.AppTheme;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.gtk.MainThread;
import dev.elnath.webkitgtk.internal.webkit.Rendering;
import dev.elnath.webkitgtk.internal.webkit.Sandbox;
import dev.elnath.webkitgtk.internal.webkit.WebContexts;
import dev.elnath.webkitgtk.internal.webkit.WebView;
import dev.elnath.webkitgtk.internal.webkit.WebViewFactory;
import dev.elnath.webkitgtk.internal.webkit.WebViews;
import dev.elnath.webkitgtk.internal.webkit.WebkitVersion;
import java.util.Optional;

/// The platform on GTK 3 and WebKitGTK 4.1.
public final class GtkPlatform implements Platform {
  private final MainThread mainThread = new MainThread();
  private final MainLoop loop = new MainLoop(mainThread);
  private final WebViews views = new WebViews();
  private final Windows windows = new Windows();
  private final WebViewFactory factory;

  /// @param sandbox asked before the first window
  public GtkPlatform(PlatformOptions options, Sandbox sandbox) {
    factory =
        new WebViewFactory(options, new WebContexts(options, views, loop, sandbox), views, loop);
  }

  @Override
  public String description() {
    return "WebKitGTK " + WebkitVersion.text();
  }

  @Override
  public void run(Runnable ready) {
    Rendering.suit();
    loop.run(ready, windows::destroyAll);
  }

  @Override
  public void execute(Runnable task) {
    loop.execute(task);
  }

  @Override
  public void quit() {
    loop.quit();
  }

  @Override
  public void setTheme(Optional<WindowConfig.Theme> theme) {
    mainThread.require("Platform.setTheme");
    AppTheme.set(theme);
  }

  @Override
  public PlatformWindow createWindow(
      WindowConfig config, WebviewContent content, WindowListener listener) {
    mainThread.require("Platform.createWindow");
    windows.require(config.label());
    WebView view = factory.make(config, content, listener);
    WebviewWindow window = new WebviewWindow(config, view, listener, windows, mainThread);
    window.open(config, content.url());
    return window;
  }
}
