package dev.elnath.tray.statusnotifier;

import java.util.List;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/// What an entry no longer has.
public final class RemovedProperties extends Struct {
  /// Of the entry.
  @Position(0)
  public final int id;

  /// Of the properties.
  @Position(1)
  public final List<String> names;

  /// @param id of the entry
  /// @param names of the properties
  public RemovedProperties(int id, List<String> names) {
    this.id = id;
    this.names = names;
  }
}
