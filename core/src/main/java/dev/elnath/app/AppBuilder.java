package dev.elnath.app;

import dev.elnath.asset.Assets;
import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import dev.elnath.config.Config;
import dev.elnath.internal.app.AppSettings;
import dev.elnath.internal.app.ManagedValues;
import dev.elnath.internal.app.RunningApp;
import dev.elnath.internal.ipc.CommandTable;
import dev.elnath.internal.plugin.Plugins;
import dev.elnath.internal.protocol.SchemeNames;
import dev.elnath.permission.Authority;
import dev.elnath.platform.PlatformProvider;
import dev.elnath.plugin.Plugin;
import dev.elnath.protocol.ProtocolHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Puts an application together and runs it. Used by one thread, once.
public final class AppBuilder {
  private final Config config;
  private final CommandTable commands = new CommandTable();
  private final Plugins plugins = new Plugins(commands);
  private final ManagedValues managed = new ManagedValues();
  private final Map<String, ProtocolHandler> protocols = new LinkedHashMap<>();
  private Optional<Assets> assets = Optional.empty();
  private Optional<Authority> authority = Optional.empty();
  private Optional<PlatformProvider> platform = Optional.empty();
  private Transport transport = Transport.DIRECT;
  private boolean debug = Boolean.getBoolean("elnath.debug");
  private boolean automation = Boolean.getBoolean("elnath.automation");
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
    for (Object target : targets) {
      commands.add("", commandsOf(target));
    }
    return this;
  }

  /// Adds the commands of a plugin, which pages call as `plugin:<name>|<command>` and only where a
  /// capability grants it.
  ///
  /// @throws IllegalArgumentException if an object has none, or two commands have one name
  public AppBuilder plugin(String name, Object... targets) {
    plugins.addCommands(
        name, Stream.of(targets).map(AppBuilder::commandsOf).toList(), Optional.empty());
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

  /// Opens the windows and waits until the last has closed or [App#exit] is called. The calling
  /// thread becomes the main thread.
  ///
  /// @return the code given to [App#exit], or 0
  /// @throws dev.elnath.permission.PermissionException if capabilities and permissions do not fit
  ///   together
  /// @throws dev.elnath.platform.PlatformException if there is no display, or the system lacks
  ///   something
  public int run() {
    PlatformProvider provider = platform.orElseGet(AppBuilder::findPlatform);
    AppSettings settings =
        new AppSettings(config, assets, protocols, authority, transport, debug, automation);
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
