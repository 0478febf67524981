package dev.elnath.platform;

import dev.elnath.menu.MenuEntry;
import dev.elnath.tray.TrayIcon;
import java.util.function.Consumer;

/// Opens the desktop's tray; found by `ServiceLoader` when a program first wants an icon there.
public interface TrayProvider {
  /// Puts an icon into the tray and follows its changes until it is closed. Any thread; may block.
  ///
  /// @param application the program's identifier
  /// @param chosen told of entries of the menu that the user chose; by any thread, and returns at
  ///   once
  /// @throws PlatformException if there is no tray
  PlatformTray show(TrayIcon icon, String application, Consumer<MenuEntry> chosen);
}
