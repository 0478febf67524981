package dev.elnath.tray;

/// What the user did with a tray icon. On Linux only clicks are told, and not by every desktop.
///
/// @param id of the icon
/// @param button with which
/// @param x of the pointer, in physical pixels from the left of the screen
/// @param y of the pointer, in physical pixels from the top
public record TrayEvent(String id, Button button, int x, int y) {
  /// A button of the mouse.
  public enum Button {
    /// The one that activates.
    LEFT,
    /// The one that opens context menus.
    RIGHT,
    /// The wheel.
    MIDDLE
  }
}
