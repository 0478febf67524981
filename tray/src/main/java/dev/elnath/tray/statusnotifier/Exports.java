package dev.elnath.tray.statusnotifier;

import dev.elnath.platform.PlatformException;
import java.util.Map;
import org.freedesktop.dbus.errors.PropertyReadOnly;
import org.freedesktop.dbus.errors.UnknownProperty;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/// What all exported objects do alike.
final class Exports {
  private Exports() {}

  /// Makes a signal.
  interface SignalMaker {
    /// Makes it.
    DBusSignal make() throws DBusException;
  }

  static DBusSignal make(SignalMaker maker) {
    try {
      return maker.make();
    } catch (DBusException failure) {
      throw new PlatformException("a signal of the tray icon cannot be told by D-Bus", failure);
    }
  }

  static Variant<?> property(Map<String, Variant<?>> all, String name) {
    Variant<?> value = all.get(name);
    if (value == null) {
      throw new UnknownProperty("there is no property " + name);
    }
    return value;
  }

  static DBusExecutionException readOnly(String name) {
    return new PropertyReadOnly("property " + name + " cannot be set");
  }
}
