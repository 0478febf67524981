package dev.elnath.tray.statusnotifier;

import java.util.Map;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.types.Variant;

/// What an entry of a menu is like.
public final class EntryProperties extends Struct {
  /// Of the entry.
  @Position(0)
  public final int id;

  /// By their names.
  @Position(1)
  public final Map<String, Variant<?>> properties;

  /// @param id of the entry
  /// @param properties by their names
  public EntryProperties(int id, Map<String, Variant<?>> properties) {
    this.id = id;
    this.properties = properties;
  }
}
