package dev.elnath.internal.app;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.asset.AssetScope;
import dev.elnath.codec.Json;
import dev.elnath.config.Config;
import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.event.Event;
import dev.elnath.event.EventTarget;
import dev.elnath.event.Unlisten;
import dev.elnath.image.Image;
import dev.elnath.internal.asset.AppProtocol;
import dev.elnath.internal.asset.FileScope;
import dev.elnath.internal.builtin.BuiltinPlugins;
import dev.elnath.internal.event.EventHub;
import dev.elnath.internal.event.SystemEvents;
import dev.elnath.internal.ipc.CommandTable;
import dev.elnath.internal.ipc.DirectTransport;
import dev.elnath.internal.ipc.InvokeKey;
import dev.elnath.internal.ipc.Pages;
import dev.elnath.internal.ipc.SchemeTransport;
import dev.elnath.internal.path.LinuxDirectories;
import dev.elnath.internal.path.Surroundings;
import dev.elnath.internal.plugin.Plugins;
import dev.elnath.internal.resource.OwnedResources;
import dev.elnath.internal.tray.ShownTrayIcons;
import dev.elnath.menu.Menu;
import dev.elnath.path.BaseDirectory;
import dev.elnath.path.Directories;
import dev.elnath.permission.Capability;
import dev.elnath.platform.DirectLink;
import dev.elnath.platform.MediaSchemes;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.PlatformProvider;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.resource.ResourceTable;
import dev.elnath.tray.TrayIcons;
import dev.elnath.window.Monitor;
import dev.elnath.window.Point;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An application from its first window to its last. [#run] belongs to the main thread; everything
/// else to any.
public final class RunningApp implements App {
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
  private final Optional<PreparedPermissions> permissions;
  private final EventHub events;
  private final SystemEvents systemEvents;
  private final Directories directories;
  private final OwnedResources resources;
  private final Platform platform;
  private final MainThreadCalls mainThread;
  private final AppWindows windows;
  private final ShownTrayIcons trayIcons;
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
    this.permissions =
        settings.authority().isPresent()
            ? Optional.empty()
            : Optional.of(
                PreparedPermissions.start(
                    () -> AppPermissions.of(config, plugins.manifests(), settings.debug())));
    this.isolation = IsolationApplication.of(settings, urls.ownOrigins());
    this.pages =
        new Pages(
            settings.authority().or(() -> permissions).orElseThrow(),
            commands,
            config.limits(),
            key,
            urls::originOf,
            isolation.map(IsolationApplication::isolation));
    this.direct =
        settings.transport() == Transport.DIRECT ? DirectTransport.open(pages) : Optional.empty();
    this.resources = new OwnedResources("the application", config.limits().maxResources());
    this.events = new EventHub(pages);
    this.systemEvents = new SystemEvents(events);
    this.directories = new LinuxDirectories(config, Surroundings.ofProcess());
    BuiltinPlugins.addTo(commands, events);
    this.assetScope = AssetSettings.scope(config, directories);
    Map<String, SchemeHandler> files = new LinkedHashMap<>();
    AppProtocol appFiles = AppFiles.protocol(settings, isolation.map(IsolationApplication::origin));
    appFiles.prepare();
    files.put(AppProtocol.SCHEME, appFiles);
    files.putAll(AssetSettings.schemes(settings, assetScope, urls.ownOrigin()));
    Map<String, SchemeHandler> schemes = new LinkedHashMap<>(files);
    schemes.put("ipc", new SchemeTransport(pages));
    isolation.ifPresent(application -> schemes.put(application.scheme(), application.protocol()));
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
                new MediaSchemes(files.keySet(), urls.ownOrigins()),
                config.sandbox()));
    direct.ifPresent(it -> it.shareMemory(platform::shareMemory));
    this.mainThread = new MainThreadCalls(platform);
    DownloadPolicy downloads =
        new DownloadPolicy(settings.downloads(), () -> DownloadPolicy.folder(directories));
    this.windows =
        new AppWindows(
            platform,
            mainThread,
            pages,
            systemEvents,
            new WebviewContents(settings, urls, key, isolation),
            () ->
                new NavigationPolicy(
                    urls::originOf, settings.navigation(), settings.newWindow(), downloads),
            assetScope,
            settings.icon(),
            settings.webProcessHandler(),
            this::supply);
    this.trayIcons =
        new ShownTrayIcons(
            config.identifier(),
            ShownTrayIcons::found,
            entry -> windows.choices().chosen(entry, Optional.empty()));
    RuntimeScript.prepare(config.app().withGlobalTauri());
    permissions.ifPresent(PreparedPermissions::await);
  }

  /// Runs until the last window has closed, and answers the exit code.
  public int run() {
    plugins.start(this);
    platform.run(() -> {
      settings.config().app().windows().stream()
          .filter(WindowConfig::create)
          .forEach(windows::open);
      Thread.ofVirtual().name("ready").start(() -> ready.accept(this));
    });
    mainThread.end();
    trayIcons.close();
    pages.close();
    direct.ifPresent(DirectTransport::close);
    systemEvents.close();
    closeResources();
    plugins.stop();
    return exitCode.get();
  }

  /// Waits until the windows' resources have been freed, and frees the application's own.
  private void closeResources() {
    try {
      windows.awaitClosings();
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
    return windows.windows();
  }

  @Override
  public Optional<Window> window(String label) {
    return windows.window(label);
  }

  @Override
  public List<Webview> webviews() {
    return windows.webviews();
  }

  @Override
  public Optional<Webview> webview(String label) {
    return windows.webview(label);
  }

  @Override
  public Window openWindow(WindowConfig window) {
    return windows.open(window);
  }

  @Override
  public Window openEmptyWindow(WindowConfig window) {
    return windows.openEmpty(window);
  }

  @Override
  public List<Monitor> monitors() {
    return mainThread.ask(platform::monitors);
  }

  @Override
  public Optional<Monitor> primaryMonitor() {
    return mainThread.ask(platform::primaryMonitor);
  }

  @Override
  public Point cursorPosition() {
    return mainThread.ask(platform::cursorPosition);
  }

  @Override
  public void setTheme(Optional<Theme> theme) {
    windows.setTheme(theme);
  }

  @Override
  public Optional<Menu> menu() {
    return windows.menus().shared();
  }

  @Override
  public Optional<Menu> setMenu(@Nullable Menu menu) {
    return windows.setMenu(menu);
  }

  @Override
  public TrayIcons trayIcons() {
    return trayIcons;
  }

  @Override
  public AssetScope assetScope() {
    return assetScope;
  }

  @Override
  public void addCapability(Capability capability) {
    permissions
        .orElseThrow(() ->
            new IllegalStateException(
                "capabilities do not count here: AppBuilder.authority was given a policy of the"
                    + " program's own"))
        .await()
        .add(capability);
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
  public Optional<Image> defaultWindowIcon() {
    return settings.icon();
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
    windows.destroyAllLater();
    platform.quit();
  }

  /// The key of this process, for tests that have to be as close as a page's runtime.
  public InvokeKey key() {
    return key;
  }

  /// Ends all direct connections and lets no page make another, as a failing system would; for
  /// tests.
  public void endDirectConnections() {
    direct.ifPresent(DirectTransport::close);
  }

  private Object supply(Class<?> type) {
    return type == App.class ? this : managed.get(type);
  }
}
