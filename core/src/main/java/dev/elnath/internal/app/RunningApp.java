package dev.elnath.internal.app;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.config.Config;
import dev.elnath.config.WindowConfig;
import dev.elnath.internal.asset.AppProtocol;
import dev.elnath.internal.ipc.CommandTable;
import dev.elnath.internal.ipc.DirectTransport;
import dev.elnath.internal.ipc.InvokeKey;
import dev.elnath.internal.ipc.MessageTransport;
import dev.elnath.internal.ipc.Pages;
import dev.elnath.internal.ipc.SchemeTransport;
import dev.elnath.platform.DirectLink;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.PlatformProvider;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.WebviewContent;
import dev.elnath.window.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// An application from its first window to its last. [#run] belongs to the main thread; everything
/// else to any.
public final class RunningApp implements App {
  private final AppSettings settings;
  private final AppUrls urls;
  private final InvokeKey key = InvokeKey.random();
  private final ManagedValues managed;
  private final Consumer<App> ready;
  private final Pages pages;
  private final Optional<DirectTransport> direct;
  private final Platform platform;
  private final Map<String, AppWindow> windows = new LinkedHashMap<>();
  private final AtomicInteger exitCode = new AtomicInteger();

  /// Prepares everything but the windows.
  public RunningApp(
      AppSettings settings,
      CommandTable commands,
      ManagedValues managed,
      PlatformProvider provider,
      Consumer<App> ready) {
    this.settings = settings;
    this.managed = managed;
    this.ready = ready;
    Config config = settings.config();
    this.urls = new AppUrls(config, settings.debug());
    this.pages =
        new Pages(
            settings.authority().orElseGet(LocalAuthority::new),
            commands,
            config.limits(),
            key,
            urls::originOf);
    this.direct =
        settings.transport() == Transport.DIRECT ? DirectTransport.open(pages) : Optional.empty();
    Map<String, SchemeHandler> schemes = new LinkedHashMap<>();
    schemes.put("ipc", new SchemeTransport(pages));
    schemes.put(AppProtocol.SCHEME, AppFiles.protocol(settings));
    this.platform =
        provider.open(
            new PlatformOptions(
                config.identifier(),
                config.displayName(),
                AppFiles.dataDirectory(config),
                AppFiles.cacheDirectory(config),
                schemes,
                config.limits().maxBodyBytes(),
                settings.debug(),
                settings.automation(),
                direct.map(it -> new DirectLink(it.socket(), urls.ownOrigins()))));
  }

  /// Runs until the last window has closed, and answers the exit code.
  public int run() {
    platform.run(() -> {
      settings.config().app().windows().stream().filter(WindowConfig::create).forEach(this::open);
      Thread.ofVirtual().name("ready").start(() -> ready.accept(this));
    });
    pages.close();
    direct.ifPresent(DirectTransport::close);
    return exitCode.get();
  }

  @Override
  public String webviewDescription() {
    return platform.description();
  }

  @Override
  public Transport transport() {
    return settings.transport();
  }

  @Override
  public Config config() {
    return settings.config();
  }

  @Override
  public List<Window> windows() {
    synchronized (windows) {
      return new ArrayList<>(windows.values());
    }
  }

  @Override
  public Optional<Window> window(String label) {
    synchronized (windows) {
      return Optional.ofNullable(windows.get(label));
    }
  }

  @Override
  public <T> T state(Class<T> type) {
    return managed.get(type);
  }

  @Override
  public void exit(int code) {
    exitCode.set(code);
    pages.close();
    windows().forEach(Window::destroy);
    platform.quit();
  }

  /// The key of this process, for tests that have to be as close as a page's runtime.
  public InvokeKey key() {
    return key;
  }

  private void open(WindowConfig config) {
    String label = config.label();
    AppWindow window =
        new AppWindow(
            label, platform, pages, new MessageTransport(pages), this::supply, () -> closed(label));
    synchronized (windows) {
      windows.put(label, window);
    }
    List<String> scripts = new ArrayList<>();
    scripts.add(
        RuntimeScript.text(
            key,
            label,
            label,
            settings.transport().name(),
            settings.config().app().security().freezePrototype(),
            settings.debug()));
    if (settings.config().app().withGlobalTauri()) {
      scripts.add(RuntimeScript.global());
    }
    window.open(config, new WebviewContent(urls.resolve(config.url()), scripts));
  }

  private Object supply(Class<?> type) {
    return type == App.class ? this : managed.get(type);
  }

  private void closed(String label) {
    boolean last;
    synchronized (windows) {
      windows.remove(label);
      last = windows.isEmpty();
    }
    if (last) {
      platform.quit();
    }
  }
}
