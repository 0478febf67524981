package dev.elnath.tray;

/// Told when something about a tray icon has changed, by the thread that changed it.
@FunctionalInterface
public interface TrayObserver {
  /// What can change.
  enum Part {
    /// The picture.
    ICON,
    /// The menu, that is: another one.
    MENU,
    /// The text beside the picture.
    TITLE,
    /// The text that appears when the pointer rests.
    TOOLTIP,
    /// Whether it is shown.
    VISIBLE,
    /// What the left button does.
    LEFT_CLICK
  }

  /// A part has changed; its value is read from the icon.
  void changed(Part part);
}
