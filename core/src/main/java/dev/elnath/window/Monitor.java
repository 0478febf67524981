package dev.elnath.window;

import java.util.Optional;

/// A monitor as it was when asked for (section 3.6).
///
/// @param name of the model, where it is known
/// @param size in physical pixels
/// @param position of its top left corner on the desktop
/// @param workArea what panels leave free
/// @param scaleFactor physical pixels in a logical one
public record Monitor(
    Optional<String> name,
    Size.Physical size,
    Position.Physical position,
    Area workArea,
    double scaleFactor) {
  /// All of it.
  public Area area() {
    return new Area(position, size);
  }
}
