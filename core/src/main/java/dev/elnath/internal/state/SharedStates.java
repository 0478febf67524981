package dev.elnath.internal.state;

import dev.elnath.permission.PluginManifest;
import dev.elnath.plugin.Plugin;
import dev.elnath.state.SharedState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The values that a program shares with its pages, by their names. A program has this plugin when
/// it shares something. Filled by one thread before the application runs.
public final class SharedStates implements Plugin {
  static final String NAME = "shared-state";

  private static final Pattern STATE_NAME = Pattern.compile("[A-Za-z0-9_./:-]+");

  private final Map<String, SharedState<?>> byName = new ConcurrentHashMap<>();

  /// Without any.
  public SharedStates() {}

  /// Adds one.
  ///
  /// @throws IllegalArgumentException if it is no name, or given twice
  public void add(String name, SharedState<?> state) {
    if (!STATE_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no name of a shared state; write letters, digits and - _ . / :"
              .formatted(name));
    }
    if (byName.putIfAbsent(name, state) != null) {
      throw new IllegalArgumentException("shared state \"" + name + "\" is there already");
    }
  }

  /// Whether there is none.
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  Optional<SharedState<?>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Object> commands() {
    return List.of(SharedStateReadersCommands.of(new SharedStateReaders(this)));
  }

  @Override
  public Optional<PluginManifest> manifest() {
    return Optional.of(
        PluginManifest.parse(
            NAME,
            "Elnath's core",
            """
            {
              "permission": [{
                "identifier": "read",
                "description": "Follows the shared states whose names are in the scope",
                "commands": { "allow": ["subscribe", "unsubscribe"] }
              }]
            }
            """));
  }
}
