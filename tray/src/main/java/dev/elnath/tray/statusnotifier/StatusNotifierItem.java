package dev.elnath.tray.statusnotifier;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/// What the desktop calls and hears of a tray icon. Positions are in physical pixels of the screen.
@DBusInterfaceName(StatusNotifierItem.NAME)
public interface StatusNotifierItem extends DBusInterface {
  /// The interface's name.
  String NAME = "org.kde.StatusNotifierItem";

  /// The desktop does not show the menu itself and wants it opened.
  @DBusMemberName("ContextMenu")
  void contextMenu(int x, int y);

  /// The left button.
  @DBusMemberName("Activate")
  void activate(int x, int y);

  /// The middle button.
  @DBusMemberName("SecondaryActivate")
  void secondaryActivate(int x, int y);

  /// The wheel.
  @DBusMemberName("Scroll")
  void scroll(int delta, String orientation);

  /// The picture has changed.
  class NewIcon extends DBusSignal {
    /// @param path of the object
    public NewIcon(String path) throws DBusException {
      super(path);
    }
  }

  /// The title has changed.
  class NewTitle extends DBusSignal {
    /// @param path of the object
    public NewTitle(String path) throws DBusException {
      super(path);
    }
  }

  /// The tooltip has changed.
  class NewToolTip extends DBusSignal {
    /// @param path of the object
    public NewToolTip(String path) throws DBusException {
      super(path);
    }
  }

  /// There is another menu.
  class NewMenu extends DBusSignal {
    /// @param path of the object
    public NewMenu(String path) throws DBusException {
      super(path);
    }
  }

  /// It is shown or hidden.
  class NewStatus extends DBusSignal {
    /// @param path of the object
    /// @param status `Active` or `Passive`
    public NewStatus(String path, String status) throws DBusException {
      super(path, status);
    }
  }
}
