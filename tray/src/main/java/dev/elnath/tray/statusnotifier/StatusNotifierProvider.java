package dev.elnath.tray.statusnotifier;

import dev.elnath.menu.MenuEntry;
import dev.elnath.platform.PlatformTray;
import dev.elnath.platform.TrayProvider;
import dev.elnath.tray.TrayIcon;
import java.util.function.Consumer;

/// Shows tray icons on desktops that know StatusNotifierItem.
public final class StatusNotifierProvider implements TrayProvider {
  /// Found by `ServiceLoader`.
  public StatusNotifierProvider() {}

  @Override
  public PlatformTray show(TrayIcon icon, String application, Consumer<MenuEntry> chosen) {
    return BusTray.open(icon, application, chosen);
  }
}
