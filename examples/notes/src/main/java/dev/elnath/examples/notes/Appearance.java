package dev.elnath.examples.notes;

import dev.elnath.codec.Name;
import dev.elnath.config.WindowConfig.Theme;
import java.util.Optional;

/// Whether windows are light or dark.
enum Appearance {
  @Name("system")
  SYSTEM(Optional.empty()),
  @Name("light")
  LIGHT(Optional.of(Theme.LIGHT)),
  @Name("dark")
  DARK(Optional.of(Theme.DARK));

  private final Optional<Theme> theme;

  Appearance(Optional<Theme> theme) {
    this.theme = theme;
  }

  /// Empty to follow the desktop.
  Optional<Theme> theme() {
    return theme;
  }
}
