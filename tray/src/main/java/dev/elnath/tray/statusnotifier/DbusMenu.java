package dev.elnath.tray.statusnotifier;

import java.util.List;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// What the desktop calls and hears of a menu that it shows for a program.
@DBusInterfaceName(DbusMenu.NAME)
public interface DbusMenu extends DBusInterface {
  /// The interface's name.
  String NAME = "com.canonical.dbusmenu";

  /// The entries below one.
  ///
  /// @param depth how many levels; -1 for all
  /// @param names of the properties that are wanted; empty for all
  @DBusMemberName("GetLayout")
  Two<UInt32, MenuLayout> layout(int parent, int depth, List<String> names);

  /// The properties of some entries.
  ///
  /// @param ids empty for all
  @DBusMemberName("GetGroupProperties")
  List<EntryProperties> groupProperties(List<Integer> ids, List<String> names);

  /// One property of one entry.
  @DBusMemberName("GetProperty")
  Variant<?> property(int id, String name);

  /// The user did something with an entry.
  @DBusMemberName("Event")
  void event(int id, String kind, Variant<?> data, UInt32 timestamp);

  /// The user did something with several.
  ///
  /// @return the ids that there are none of
  @DBusMemberName("EventGroup")
  List<Integer> eventGroup(List<EntryEvent> events);

  /// A submenu is about to be shown.
  ///
  /// @return whether its layout has to be read again
  @DBusMemberName("AboutToShow")
  boolean aboutToShow(int id);

  /// Several are.
  ///
  /// @return those whose layout has to be read again, and the ids that there are none of
  @DBusMemberName("AboutToShowGroup")
  Two<List<Integer>, List<Integer>> aboutToShowGroup(List<Integer> ids);

  /// Entries have other properties.
  class ItemsPropertiesUpdated extends DBusSignal {
    /// @param path of the object
    /// @param updated what they have now
    /// @param removed what they no longer have
    public ItemsPropertiesUpdated(
        String path, List<EntryProperties> updated, List<RemovedProperties> removed)
        throws DBusException {
      super(path, updated, removed);
    }
  }

  /// There are other entries.
  class LayoutUpdated extends DBusSignal {
    /// @param path of the object
    /// @param revision grows with each change
    /// @param parent below which
    public LayoutUpdated(String path, UInt32 revision, int parent) throws DBusException {
      super(path, revision, parent);
    }
  }
}
