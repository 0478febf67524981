package dev.elnath.internal.builtin;

import dev.elnath.command.CommandSet;
import dev.elnath.event.Events;
import dev.elnath.internal.ipc.CommandTable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The plugins that every application has. Who may call them, the authority says; their permissions
/// are in `CorePlugins`.
public final class BuiltinPlugins {
  private BuiltinPlugins() {}

  /// Adds them. Where the program has a plugin of the same name, that one stays.
  public static void addTo(CommandTable commands, Events events) {
    Map<String, Supplier<CommandSet>> plugins =
        Map.of(
            "event", () -> EventPluginCommands.of(new EventPlugin(events)),
            "path", () -> PathPluginCommands.of(new PathPlugin()),
            "app", () -> AppPluginCommands.of(new AppPlugin(System.getenv("APPIMAGE") != null)),
            "window", BuiltinPlugins::window,
            "webview", () -> WebviewPluginCommands.of(new WebviewPlugin()),
            "resources", () -> ResourcesPluginCommands.of(new ResourcesPlugin()));
    plugins.forEach((name, set) -> {
      if (!commands.hasPlugin(name)) {
        commands.addWhenCalled(name, set);
      }
    });
  }

  private static CommandSet window() {
    List<CommandSet> parts =
        List.of(
            WindowQueriesCommands.of(new WindowQueries()),
            WindowSwitchesCommands.of(new WindowSwitches()),
            WindowSettingsCommands.of(new WindowSettings()),
            WindowActionsCommands.of(new WindowActions()));
    return () -> parts.stream().flatMap(part -> part.handlers().stream()).toList();
  }
}
