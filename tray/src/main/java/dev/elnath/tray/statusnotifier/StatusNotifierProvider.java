package dev.elnath.tray.statusnotifier;

import dev.elnath.menu.MenuEntry;
import dev.elnath.platform.PlatformException;
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
    String address = System.getenv("DBUS_SESSION_BUS_ADDRESS");
    if (address == null) {
      throw new PlatformException(
          "no session bus for the tray icon: DBUS_SESSION_BUS_ADDRESS is not set; start the program in a desktop session or by dbus-run-session");
    }
    return BusTray.open(icon, address, application, chosen);
  }
}
