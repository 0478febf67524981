package dev.elnath.tray.statusnotifier;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/// The desktop's list of tray icons.
@DBusInterfaceName("org.kde.StatusNotifierWatcher")
public interface StatusNotifierWatcher extends DBusInterface {
  /// The name and the path that it has on the bus.
  String NAME = "org.kde.StatusNotifierWatcher";

  /// The path of its object.
  String PATH = "/StatusNotifierWatcher";

  /// Adds an icon.
  ///
  /// @param service the bus name of the icon
  @DBusMemberName("RegisterStatusNotifierItem")
  void register(String service);
}
