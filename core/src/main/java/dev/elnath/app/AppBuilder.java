package dev.elnath.app;

import dev.elnath.asset.Assets;
import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import dev.elnath.config.Config;
import dev.elnath.image.Image;
import dev.elnath.internal.app.AppSettings;
import dev.elnath.internal.app.ManagedValues;
import dev.elnath.internal.app.PermissionTask;
import dev.elnath.internal.app.RunningApp;
import dev.elnath.internal.ipc.CommandTable;
import dev.elnath.internal.plugin.Plugins;
import dev.elnath.internal.protocol.SchemeNames;
import dev.elnath.permission.Authority;
import dev.elnath.permission.PluginManifest;
import dev.elnath.platform.PlatformProvider;
import dev.elnath.plugin.Plugin;
import dev.elnath.protocol.ProtocolHandler;
import dev.elnath.window.DownloadHandler;
import dev.elnath.window.Navigation;
import dev.elnath.window.NewWindowRequest;
import dev.elnath.window.WebProcessHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts an application together and runs it. Used by one thread, once.
public final class AppBuilder {
  private final Config config;
  private final CommandTable commands = new CommandTable();
  private final Plugins plugins = new Plugins(commands);
  private final ManagedValues managed = new ManagedValues();
  private final Map<String, ProtocolHandler> protocols = new LinkedHashMap<>();
  private Optional<Assets> assets = Optional.empty();
  private Optional<Assets> isolation = Optional.empty();
  private Optional<Authority> authority = Optional.empty();
  private Optional<PlatformProvider> platform = Optional.empty();
  private Optional<Image> icon = Optional.empty();
  private Transport transport = Transport.DIRECT;
  private Optional<Predicate<Navigation>> navigation = Optional.empty();
  private Optional<Consumer<NewWindowRequest>> newWindow = Optional.empty();
  private Optional<DownloadHandler> downloads = Optional.empty();
  private boolean debug = Boolean.getBoolean("elnath.debug");
  private boolean automation = Boolean.getBoolean("elnath.automation");
  private Optional<WebProcessHandler> webProcessHandler = Optional.empty();
  private Consumer<App> ready = app -> {};

  AppBuilder(Config config) {
    this.config = config;
    String wanted = System.getProperty("elnath.transport");
    if (wanted != null) {
      transport = Transport.valueOf(wanted.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /// Adds commands: objects with methods annotated with `Command`, or the [CommandSet]s generated
  /// for them.
  ///
  /// @throws IllegalArgumentException if an object has none, or two commands have one name
  public AppBuilder commands(Object... targets) {
    plugins.addCommands(
        PluginManifest.APPLICATION, Stream.of(targets).map(AppBuilder::commandsOf).toList());
    return this;
  }

  /// Adds the commands of a plugin, which pages call as `plugin:<name>|<command>` and only where a
  /// capability grants it.
  ///
  /// @throws IllegalArgumentException if an object has none, or two commands have one name
  public AppBuilder plugin(String name, Object... targets) {
    plugins.addCommands(name, Stream.of(targets).map(AppBuilder::commandsOf).toList());
    return this;
  }

  /// Adds a plugin.
  ///
  /// @throws IllegalArgumentException if an object has no commands, or two commands have one name
  public AppBuilder plugin(Plugin plugin) {
    plugins.add(plugin, plugin.commands().stream().map(AppBuilder::commandsOf).toList());
    return this;
  }

  /// Manages a value, which commands take by a parameter annotated with `State`.
  ///
  /// @throws IllegalArgumentException if there is one of that type already
  public <T> AppBuilder manage(Class<T> type, T value) {
    managed.add(type, value);
    return this;
  }

  /// Sets where the files of the application's pages come from; without it from the configuration's
  /// `build.frontendDist`.
  public AppBuilder assets(Assets files) {
    assets = Optional.of(files);
    return this;
  }

  /// Sets where the files of the isolation application come from, with an `index.html` among them;
  /// without it from the configuration's `app.security.pattern.options.dir`, which has to be there
  /// in either case.
  public AppBuilder isolation(Assets files) {
    isolation = Optional.of(files);
    return this;
  }

  /// Answers a URI scheme of the application's own. Pages load from `<scheme>://localhost/…`, where
  /// their Content-Security-Policy lets them.
  ///
  /// @param scheme in small letters
  /// @throws IllegalArgumentException if the name is no scheme's, has another meaning, or is given
  ///   twice
  public AppBuilder protocol(String scheme, ProtocolHandler handler) {
    if (protocols.putIfAbsent(SchemeNames.check(scheme), handler) != null) {
      throw new IllegalArgumentException("protocol \"" + scheme + "\" is there already");
    }
    return this;
  }

  /// Replaces the capability files by a policy of the program's own.
  public AppBuilder authority(Authority policy) {
    authority = Optional.of(policy);
    return this;
  }

  /// Sets the icon of windows that have none of their own.
  public AppBuilder icon(Image image) {
    icon = Optional.of(image);
    return this;
  }

  /// Sets the platform; without it the one that `ServiceLoader` finds.
  public AppBuilder platform(PlatformProvider provider) {
    platform = Optional.of(provider);
    return this;
  }

  /// Sets the transport that pages try first; by default the direct one, or what the system
  /// property `elnath.transport` names.
  public AppBuilder transport(Transport first) {
    transport = first;
    return this;
  }

  /// Decides which documents the main frames of web views show, in place of the default: pages of
  /// the application, of its own protocols, and of the origins that windows were opened with or
  /// [dev.elnath.window.Webview#navigate] was given. Whoever adds to the default asks
  /// `navigation.own() || navigation.isOf("https://example.com")`.
  ///
  /// The program is asked on a virtual thread when the answer to the document's request has begun,
  /// and may take its time: the earlier page stays until then. It is not asked for what frames
  /// within a page show, which is the content security policy's affair. Throwing means no.
  public AppBuilder onNavigation(Predicate<Navigation> mayShow) {
    navigation = Optional.of(mayShow);
    return this;
  }

  /// Tells a task that a page wanted a window of its own, on a virtual thread. None is made, unless
  /// the task makes one; without a task there is a warning in the log.
  public AppBuilder onNewWindow(Consumer<NewWindowRequest> task) {
    newWindow = Optional.of(task);
    return this;
  }

  /// Decides what becomes of files that pages want to be kept, in place of the default: pages of
  /// the application may put files into the user's folder for downloads, under a name that is not
  /// taken there, and other pages may not.
  public AppBuilder onDownload(DownloadHandler handler) {
    downloads = Optional.of(handler);
    return this;
  }

  /// Offers developer tools and longer messages; by default what the system property `elnath.debug`
  /// says.
  public AppBuilder debug(boolean on) {
    debug = on;
    return this;
  }

  /// Lets WebDriver control the web views; by default what the system property `elnath.automation`
  /// says.
  public AppBuilder automation(boolean on) {
    automation = on;
    return this;
  }

  /// Runs a task when the first windows are open, on a virtual thread.
  public AppBuilder onReady(Consumer<App> task) {
    ready = ready.andThen(task);
    return this;
  }

  /// Sets what is done when the process that shows a page has ended: the handler may reload the web
  /// view. Without one a web view is reloaded the first time, and stays empty after the second. It
  /// is logged in any case.
  public AppBuilder onWebProcessEnded(WebProcessHandler handler) {
    webProcessHandler = Optional.of(handler);
    return this;
  }

  /// Opens the windows and waits until the last has closed or [App#exit] is called. The calling
  /// thread becomes the main thread.
  ///
  /// With the system property `elnath.permissions.explain` it says who may call what instead, and
  /// with `elnath.permissions.write` it writes the table of permissions; then no window opens.
  ///
  /// @return the code given to [App#exit], or 0
  /// @throws dev.elnath.permission.PermissionException if capabilities and permissions do not fit
  ///   together
  /// @throws dev.elnath.platform.PlatformException if there is no display, or the system lacks
  ///   something
  public int run() {
    Optional<PermissionTask> task = PermissionTask.asked();
    if (task.isPresent()) {
      task.get().run(config, plugins.manifests(), System.out);
      return 0;
    }
    PlatformProvider provider = platform.orElseGet(AppBuilder::findPlatform);
    AppSettings settings =
        new AppSettings(
            config,
            assets,
            isolation,
            protocols,
            authority,
            icon,
            transport,
            navigation,
            newWindow,
            downloads,
            debug,
            automation,
            webProcessHandler);
    return new RunningApp(settings, commands, plugins, managed, provider, ready).run();
  }

  private static CommandSet commandsOf(Object target) {
    if (target instanceof CommandSet set) {
      return set;
    }
    for (CommandBinder binder :
        ServiceLoader.load(CommandBinder.class, target.getClass().getClassLoader())) {
      Optional<CommandSet> found = binder.bind(target);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new IllegalArgumentException(
        target.getClass().getName()
            + " has no generated commands; annotate methods with @Command and let elnath-processor run when it is compiled"
            + " (in a named module also say `provides CommandBinder`, or pass "
            + target.getClass().getSimpleName()
            + "Commands.of(…))");
  }

  private static PlatformProvider findPlatform() {
    return ServiceLoader.load(PlatformProvider.class)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "no platform found; add elnath-webkitgtk to the class path or module path"));
  }
}
