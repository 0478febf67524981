package dev.elnath.plugin;

import dev.elnath.permission.PluginManifest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Commands, events and permissions under one name. Pages call its commands as
/// `plugin:<name>|<command>`, and only where a capability grants it. Given to
/// `AppBuilder.plugin(Plugin)`; one object serves one application.
///
///     record Clock() implements Plugin {
///       public String name() { return "clock"; }
///       public List<Object> commands() { return List.of(new ClockCommands()); }
///       public Set<String> events() { return Set.of("tick"); }
///     }
public interface Plugin {
  /// The name, of letters, digits and hyphens.
  String name();

  /// Objects with methods annotated with `Command`, or the command sets generated for them. Called
  /// once.
  default List<Object> commands() {
    return List.of();
  }

  /// The events that pages can listen for with `addPluginListener`; [PluginContext#trigger] sends
  /// them.
  default Set<String> events() {
    return Set.of();
  }

  /// What `checkPermissions` and `requestPermissions` ask for; without it they are rejected.
  default Optional<PluginPermissions> permissions() {
    return Optional.empty();
  }

  /// The permissions that capabilities can name. Without it each command has its own, such as
  /// `clock:allow-set-alarm`, and `clock:default` gives nothing; commands that a manifest does not
  /// list are added to it.
  default Optional<PluginManifest> manifest() {
    return Optional.empty();
  }

  /// The application begins; called on the main thread before the first window opens, so it must be
  /// short. What it throws ends the application.
  ///
  /// @param context stays valid until [#stop]
  default void start(PluginContext context) {}

  /// The application has ended: all windows are gone. Called on the main thread.
  default void stop() {}
}
