package dev.elnath.platform;

import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.window.Position;
import dev.elnath.window.Size;

/// Told what happens to a window; called on the main thread, and must not block.
public interface WindowListener {
  /// The user or [PlatformWindow#close] asks to close the window.
  ///
  /// @return whether it may close
  boolean closeRequested();

  /// The window is gone, and so are its web views, which have told so before. Nothing is told after
  /// this.
  void destroyed();

  /// Its content has another size.
  default void resized(Size.Physical size) {}

  /// Its frame is in another place.
  default void moved(Position.Physical position) {}

  /// It got the keyboard or lost it.
  default void focused(boolean focused) {}

  /// It is on a monitor of another scale factor.
  default void scaleChanged(double scaleFactor, Size.Physical size) {}

  /// The theme is another.
  default void themeChanged(Theme theme) {}
}
