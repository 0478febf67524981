package dev.elnath.tray;

import java.util.Optional;

/// The application's icons in the tray. Any thread.
public interface TrayIcons {
  /// Puts an icon into the tray. It stays until [#remove] or the end of the program.
  ///
  /// @throws IllegalArgumentException if there is one of that id
  /// @throws dev.elnath.platform.PlatformException if the desktop has no tray; the text says what
  ///   to install
  void show(TrayIcon icon);

  /// The icon of an id.
  Optional<TrayIcon> find(String id);

  /// Takes the icon of an id out of the tray.
  ///
  /// @return it, or empty if there was none
  Optional<TrayIcon> remove(String id);
}
