package dev.elnath.internal.app;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.asset.AssetScope;
import dev.elnath.codec.Json;
import dev.elnath.config.Config;
import dev.elnath.config.WindowConfig;
import dev.elnath.event.Event;
import dev.elnath.event.EventTarget;
import dev.elnath.event.Unlisten;
import dev.elnath.internal.asset.AppProtocol;
import dev.elnath.internal.asset.FileScope;
import dev.elnath.internal.builtin.BuiltinPlugins;
import dev.elnath.internal.event.EventHub;
import dev.elnath.internal.event.SystemEvents;
import dev.elnath.internal.ipc.CommandTable;
import dev.elnath.internal.ipc.DirectTransport;
import dev.elnath.internal.ipc.InvokeKey;
import dev.elnath.internal.ipc.MessageTransport;
import dev.elnath.internal.ipc.Pages;
import dev.elnath.internal.ipc.SchemeTransport;
import dev.elnath.internal.path.LinuxDirectories;
import dev.elnath.internal.path.Surroundings;
import dev.elnath.internal.plugin.Plugins;
import dev.elnath.internal.resource.OwnedResources;
import dev.elnath.path.BaseDirectory;
import dev.elnath.path.Directories;
import dev.elnath.platform.DirectLink;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.PlatformProvider;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.WebviewContent;
import dev.elnath.resource.ResourceTable;
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
public final class RunningApp implements App, WindowLife {
  private final AppSettings settings;
  private final AppUrls urls;
  private final InvokeKey key = InvokeKey.random();
  private final ManagedValues managed;
  private final Consumer<App> ready;
  private final Optional<IsolationApplication> isolation;
  private final Pages pages;
  private final Optional<DirectTransport> direct;
  private final FileScope assetScope;
  private final Plugins plugins;
  private final EventHub events;
  private final SystemEvents systemEvents;
  private final Directories directories;
  private final OwnedResources resources = new OwnedResources("the application");
  private final List<Thread> closings = new ArrayList<>();
  private final Platform platform;
  private final Map<String, AppWindow> windows = new LinkedHashMap<>();
  private final AtomicInteger exitCode = new AtomicInteger();

  /// Prepares everything but the windows.
  public RunningApp(
      AppSettings settings,
      CommandTable commands,
      Plugins plugins,
      ManagedValues managed,
      PlatformProvider provider,
      Consumer<App> ready) {
    this.settings = settings;
    this.plugins = plugins;
    this.managed = managed;
    this.ready = ready;
    Config config = settings.config();
    this.urls = new AppUrls(config, settings.protocols().keySet(), settings.debug());
    this.isolation = IsolationApplication.of(settings, urls.ownOrigins());
    this.pages =
        new Pages(
            settings
                .authority()
                .orElseGet(
                    () -> CapabilityAuthority.of(config, plugins.manifests(), settings.debug())),
            commands,
            config.limits(),
            key,
            urls::originOf,
            isolation.map(IsolationApplication::isolation));
    this.direct =
        settings.transport() == Transport.DIRECT ? DirectTransport.open(pages) : Optional.empty();
    this.events = new EventHub(pages);
    this.systemEvents = new SystemEvents(events);
    this.directories = new LinuxDirectories(config, Surroundings.ofProcess());
    BuiltinPlugins.addTo(commands, events);
    Map<String, SchemeHandler> schemes = new LinkedHashMap<>();
    schemes.put("ipc", new SchemeTransport(pages));
    AppProtocol files = AppFiles.protocol(settings, isolation.map(IsolationApplication::origin));
    files.prepare();
    schemes.put(AppProtocol.SCHEME, files);
    isolation.ifPresent(application -> schemes.put(application.scheme(), application.protocol()));
    this.assetScope = AssetSettings.scope(config, directories);
    schemes.putAll(AssetSettings.schemes(settings, assetScope, urls.ownOrigin()));
    this.platform =
        provider.open(
            new PlatformOptions(
                config.identifier(),
                config.displayName(),
                directories.get(BaseDirectory.APP_LOCAL_DATA),
                directories.get(BaseDirectory.APP_CACHE),
                schemes,
                config.limits().maxBodyBytes(),
                settings.debug(),
                settings.automation(),
                direct.map(it -> new DirectLink(it.socket(), urls.ownOrigins())),
                config.sandbox()));
  }

  /// Runs until the last window has closed, and answers the exit code.
  public int run() {
    plugins.start(this);
    platform.run(() -> {
      settings.config().app().windows().stream().filter(WindowConfig::create).forEach(this::open);
      Thread.ofVirtual().name("ready").start(this::ready);
    });
    pages.close();
    direct.ifPresent(DirectTransport::close);
    systemEvents.close();
    closeResources();
    plugins.stop();
    return exitCode.get();
  }

  /// What the main thread need not wait for.
  private void ready() {
    windows().forEach(window -> systemEvents.created(window.label()));
    ready.accept(this);
  }

  /// Waits until the windows' resources have been freed, and frees the application's own.
  private void closeResources() {
    List<Thread> running;
    synchronized (windows) {
      running = List.copyOf(closings);
    }
    try {
      for (Thread closing : running) {
        closing.join();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    resources.close();
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
  public AssetScope assetScope() {
    return assetScope;
  }

  @Override
  public <T> T state(Class<T> type) {
    return managed.get(type);
  }

  @Override
  public ResourceTable resources() {
    return resources;
  }

  @Override
  public Directories directories() {
    return directories;
  }

  @Override
  public Unlisten listen(String event, EventTarget target, Consumer<Event> handler) {
    return events.listen(event, target, handler);
  }

  @Override
  public Unlisten once(String event, EventTarget target, Consumer<Event> handler) {
    return events.once(event, target, handler);
  }

  @Override
  public void emitTo(EventTarget target, String event, Json payload) throws InterruptedException {
    events.emitTo(target, event, payload);
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
            label,
            platform,
            pages,
            new MessageTransport(pages),
            this::supply,
            this,
            new NavigationPolicy(urls::originOf, settings.navigation(), settings.newWindow()));
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
            isolation,
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

  @Override
  public boolean closeRequested(AppWindow window) {
    return systemEvents.closeRequested(window.label());
  }

  @Override
  public void destroyed(AppWindow window) {
    boolean last;
    synchronized (windows) {
      windows.remove(window.label());
      last = windows.isEmpty();
      closings.removeIf(closing -> !closing.isAlive());
      closings.add(
          Thread.ofVirtual().name("closing " + window.label()).start(window::closeResources));
    }
    systemEvents.destroyed(window.label());
    if (last) {
      platform.quit();
    }
  }
}
