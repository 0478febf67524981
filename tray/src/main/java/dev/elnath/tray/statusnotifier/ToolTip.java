package dev.elnath.tray.statusnotifier;

import java.util.List;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/// A text that appears when the pointer rests.
public final class ToolTip extends Struct {
  /// Of a picture beside it.
  @Position(0)
  public final String iconName;

  /// The picture itself.
  @Position(1)
  public final List<Pixmap> icon;

  /// The text.
  @Position(2)
  public final String title;

  /// More text.
  @Position(3)
  public final String text;

  /// @param iconName of a picture beside it
  /// @param icon the picture itself
  /// @param title the text
  /// @param text more text
  public ToolTip(String iconName, List<Pixmap> icon, String title, String text) {
    this.iconName = iconName;
    this.icon = icon;
    this.title = title;
    this.text = text;
  }
}
