package dev.elnath.internal.app;

import dev.elnath.app.App;
import dev.elnath.config.Labels;
import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.image.Image;
import dev.elnath.internal.asset.FileScope;
import dev.elnath.internal.event.SystemEvents;
import dev.elnath.internal.ipc.Pages;
import dev.elnath.internal.menu.MenuChoices;
import dev.elnath.menu.Menu;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WebviewContent;
import dev.elnath.platform.WindowFlag;
import dev.elnath.window.Bounds;
import dev.elnath.window.DragEvent;
import dev.elnath.window.WebProcessHandler;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import dev.elnath.window.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The windows and web views that are open, by their labels. Any thread.
final class AppWindows implements WindowLife {
  private static final String LABEL_RULE =
      "runtime error: Window labels must only include alphanumeric characters, `-`, `/`, `:` and `_`.";

  private final Platform platform;
  private final MainThreadCalls mainThread;
  private final Pages pages;
  private final SystemEvents events;
  private final WebviewContents contents;
  private final Supplier<NavigationPolicy> navigation;
  private final FileScope assets;
  private final Optional<Image> icon;
  private final Optional<WebProcessHandler> processHandler;
  private final Function<Class<?>, Object> managed;
  private final AppMenus menus;
  private final Map<String, AppWindow> windows = new LinkedHashMap<>();
  private final Map<String, AppWebview> webviews = new LinkedHashMap<>();
  private final List<Thread> closings = new ArrayList<>();

  /// @param navigation makes the policy of one web view
  /// @param assets to which dropped files are added
  /// @param icon of windows that are given none
  /// @param processHandler told of ended web processes; empty to reload once
  /// @param managed what calls may ask for by type
  AppWindows(
      Platform platform,
      MainThreadCalls mainThread,
      Pages pages,
      SystemEvents events,
      WebviewContents contents,
      Supplier<NavigationPolicy> navigation,
      FileScope assets,
      Optional<Image> icon,
      Optional<WebProcessHandler> processHandler,
      Function<Class<?>, Object> managed) {
    this.platform = platform;
    this.mainThread = mainThread;
    this.pages = pages;
    this.events = events;
    this.contents = contents;
    this.navigation = navigation;
    this.assets = assets;
    this.icon = icon;
    this.processHandler = processHandler;
    this.managed = managed;
    this.menus = new AppMenus(choices());
  }

  /// What choosing entries of menus does.
  MenuChoices choices() {
    return new MenuChoices(
        () -> (App) managed.apply(App.class),
        (window, command) -> tell(window, it -> it.edit(command)),
        (window, about) -> tell(window, it -> it.showAbout(about.metadata())));
  }

  private void tell(Window window, Consumer<PlatformWindow> task) {
    AppWindow known;
    synchronized (this) {
      known = windows.get(window.label());
    }
    if (known != null) {
      known.tell(task);
    }
  }

  @Override
  public AppMenus menus() {
    return menus;
  }

  /// Sets the menu of windows that have none of their own.
  Optional<Menu> setMenu(@Nullable Menu menu) {
    List<AppWindow> open;
    synchronized (this) {
      open = List.copyOf(windows.values());
    }
    return menus.setShared(menu, open);
  }

  synchronized List<Window> windows() {
    return new ArrayList<>(windows.values());
  }

  synchronized Optional<Window> window(String label) {
    return Optional.ofNullable(windows.get(label));
  }

  synchronized List<Webview> webviews() {
    return new ArrayList<>(webviews.values());
  }

  synchronized Optional<Webview> webview(String label) {
    return Optional.ofNullable(webviews.get(label));
  }

  /// Has all windows destroyed soon.
  synchronized void destroyAllLater() {
    List.copyOf(windows.values()).forEach(AppWindow::destroyLater);
  }

  /// Opens a window with one web view that fills it.
  AppWindow open(WindowConfig config) {
    return mainThread.ask(() -> {
      AppWindow window = make(config, true);
      try {
        fill(window, config, Optional.empty());
      } catch (RuntimeException | Error failure) {
        window.destroy();
        throw failure;
      }
      show(window, config);
      return window;
    });
  }

  /// Opens a window without web view.
  AppWindow openEmpty(WindowConfig config) {
    return mainThread.ask(() -> {
      AppWindow window = make(config, false);
      show(window, config);
      return window;
    });
  }

  private AppWindow make(WindowConfig config, boolean withWebview) {
    String label = config.label();
    AppWindow window = new AppWindow(config, mainThread, this, pages.limits().maxResources());
    synchronized (this) {
      checkLabel(label);
      if (windows.containsKey(label)) {
        throw new IllegalArgumentException("a window with label `" + label + "` already exists");
      }
      if (withWebview) {
        checkFree(label);
      }
      if (config.parent().isPresent() && !windows.containsKey(config.parent().get())) {
        throw new IllegalArgumentException("window not found");
      }
      windows.put(label, window);
    }
    try {
      PlatformWindow made = platform.createWindow(config, window);
      window.shown(made);
      icon.ifPresent(made::setIcon);
    } catch (RuntimeException | Error failure) {
      synchronized (this) {
        windows.remove(label);
      }
      throw failure;
    }
    PlatformWindow shown = window.shown();
    if (shown != null) {
      menus.opened(window, shown);
    }
    events.windowCreated(label);
    return window;
  }

  private static void show(AppWindow window, WindowConfig config) {
    PlatformWindow made = window.shown();
    if (made != null && config.visible()) {
      made.set(WindowFlag.VISIBLE, true);
    }
  }

  @Override
  public AppWebview addWebview(AppWindow window, WindowConfig config, Bounds bounds) {
    return mainThread.ask(() -> fill(window, config, Optional.of(bounds)));
  }

  private AppWebview fill(AppWindow window, WindowConfig config, Optional<Bounds> bounds) {
    String label = config.label();
    NavigationPolicy policy = navigation.get();
    AppWebview webview = new AppWebview(label, window, mainThread, pages, managed, this, policy);
    PlatformWindow made = window.shown();
    if (made == null) {
      throw new IllegalStateException("the window \"" + window.label() + "\" has been closed");
    }
    synchronized (this) {
      checkLabel(label);
      checkFree(label);
      webviews.put(label, webview);
    }
    window.add(webview);
    try {
      WebviewContent content = contents.of(window.label(), config);
      policy.sent(content.url());
      webview.shown(made.createWebview(config, bounds, content, webview));
    } catch (RuntimeException | Error failure) {
      window.remove(webview);
      synchronized (this) {
        webviews.remove(label);
      }
      throw failure;
    }
    events.webviewCreated(label);
    return webview;
  }

  private static void checkLabel(String label) {
    if (!Labels.isValid(label)) {
      throw new IllegalArgumentException(LABEL_RULE);
    }
  }

  private void checkFree(String label) {
    if (webviews.containsKey(label)) {
      throw new IllegalArgumentException("a webview with label `" + label + "` already exists");
    }
  }

  @Override
  public boolean closeRequested(AppWindow window) {
    boolean pagesAgree = events.mayClose(window.label());
    happened(window, new WindowEvent.CloseRequested());
    return pagesAgree;
  }

  @Override
  public void happened(AppWindow window, WindowEvent event) {
    events.happened(window.label(), event, window::hear);
  }

  @Override
  public void dragged(AppWebview webview, DragEvent drag) {
    if (drag instanceof DragEvent.Drop(List<Path> paths, _)) {
      paths.forEach(path -> allow(path, webview.isWindow()));
    }
    events.dragged(
        new WindowEvent.Dragged(webview.label(), drag), webview.isWindow(), webview.window()::hear);
  }

  /// Section 4.6.
  private void allow(Path dropped, boolean recursive) {
    if (Files.isDirectory(dropped)) {
      assets.allowDirectory(dropped, recursive);
    } else {
      assets.allowFile(dropped);
    }
  }

  @Override
  public boolean webProcessEnded(Webview webview, String reason) {
    processHandler.ifPresent(handler ->
        Thread.ofVirtual()
            .name("web process of " + webview.label() + " ended")
            .start(() -> handler.ended(webview, reason)));
    return processHandler.isPresent();
  }

  @Override
  public void setTheme(Optional<Theme> theme) {
    mainThread.tell(() -> platform.setTheme(theme));
  }

  @Override
  public void closed(AppWebview webview) {
    synchronized (this) {
      webviews.remove(webview.label());
    }
    if (webview.isWindow()) {
      webview.window().owned(webview::closeResources);
    } else {
      closing(webview.label(), webview::closeResources);
    }
  }

  @Override
  public void destroyed(AppWindow window) {
    boolean last;
    synchronized (this) {
      windows.remove(window.label());
      last = windows.isEmpty();
    }
    menus.destroyed(window);
    closing(window.label(), window::closeResources);
    happened(window, new WindowEvent.Destroyed());
    if (last) {
      platform.quit();
    }
  }

  private synchronized void closing(String label, Runnable free) {
    closings.removeIf(closing -> !closing.isAlive());
    closings.add(Thread.ofVirtual().name("closing " + label).start(free));
  }

  /// Waits until what the windows owned has been freed.
  void awaitClosings() throws InterruptedException {
    List<Thread> running;
    synchronized (this) {
      running = List.copyOf(closings);
    }
    for (Thread closing : running) {
      closing.join();
    }
  }
}
