package dev.elnath.tray.statusnotifier;

import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// What the user did with an entry.
public final class EntryEvent extends Struct {
  /// Of the entry.
  @Position(0)
  public final int id;

  /// Such as `clicked`.
  @Position(1)
  public final String kind;

  /// Of the event.
  @Position(2)
  public final Variant<?> data;

  /// Of the desktop.
  @Position(3)
  public final UInt32 timestamp;

  /// @param id of the entry
  /// @param kind such as `clicked`
  /// @param data of the event
  /// @param timestamp of the desktop
  public EntryEvent(int id, String kind, Variant<?> data, UInt32 timestamp) {
    this.id = id;
    this.kind = kind;
    this.data = data;
    this.timestamp = timestamp;
  }
}
