package dev.elnath.window;

import dev.elnath.codec.Name;

/// The edge or corner of a window that the pointer drags.
public enum ResizeDirection {
  /// The right edge.
  @Name("East")
  EAST,
  /// The upper edge.
  @Name("North")
  NORTH,
  /// The upper right corner.
  @Name("NorthEast")
  NORTH_EAST,
  /// The upper left corner.
  @Name("NorthWest")
  NORTH_WEST,
  /// The lower edge.
  @Name("South")
  SOUTH,
  /// The lower right corner.
  @Name("SouthEast")
  SOUTH_EAST,
  /// The lower left corner.
  @Name("SouthWest")
  SOUTH_WEST,
  /// The left edge.
  @Name("West")
  WEST
}
