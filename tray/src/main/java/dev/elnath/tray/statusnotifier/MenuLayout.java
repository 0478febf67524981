package dev.elnath.tray.statusnotifier;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.types.Variant;

/// An entry with those below it.
public final class MenuLayout extends Struct {
  /// Of the entry.
  @Position(0)
  public final int id;

  /// Of the entry.
  @Position(1)
  public final Map<String, Variant<?>> properties;

  /// Layouts of the entries below.
  @Position(2)
  public final List<Variant<?>> children;

  /// @param id of the entry
  /// @param properties of the entry
  /// @param children layouts of the entries below
  public MenuLayout(int id, Map<String, Variant<?>> properties, List<Variant<?>> children) {
    this.id = id;
    this.properties = properties;
    this.children = children;
  }
}
