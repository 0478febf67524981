package dev.elnath.internal.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The values that a program manages, by their types. Any thread.
public final class ManagedValues {
  private final Map<Class<?>, Object> byType = new ConcurrentHashMap<>();

  /// No values.
  public ManagedValues() {}

  /// Adds a value.
  ///
  /// @param type what commands ask for
  /// @throws IllegalArgumentException if there is one of that type already
  public <T> void add(Class<T> type, T value) {
    if (byType.putIfAbsent(type, value) != null) {
      throw new IllegalArgumentException(
          "a value of type " + type.getName() + " is managed already");
    }
  }

  /// The value added under `type`, or null.
  public <T> @Nullable T find(Class<T> type) {
    return type.cast(byType.get(type));
  }

  /// The value added under `type`.
  ///
  /// @throws IllegalStateException if there is none
  public <T> T get(Class<T> type) {
    T value = find(type);
    if (value == null) {
      throw new IllegalStateException(
          "no value of type "
              + type.getName()
              + " is managed; add one with App.of(config).manage("
              + type.getSimpleName()
              + ".class, …)");
    }
    return value;
  }
}
