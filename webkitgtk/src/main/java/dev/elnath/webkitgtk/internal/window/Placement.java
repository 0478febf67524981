package dev.elnath.webkitgtk.internal.window;

import dev.elnath.webkitgtk.internal.gtk.Rectangle;
import dev.elnath.window.Bounds;

/// Where a web view is that does not fill its window.
sealed interface Placement {
  /// The place in a window's room.
  Rectangle within(Rectangle room);

  /// Always the same.
  record Fixed(Bounds bounds) implements Placement {
    @Override
    public Rectangle within(Rectangle room) {
      return new Rectangle(
          rounded(bounds.x()),
          rounded(bounds.y()),
          Math.max(1, rounded(bounds.width())),
          Math.max(1, rounded(bounds.height())));
    }

    /// From now on in proportion to the room.
    Placement inProportionTo(Rectangle room) {
      if (room.width() <= 1 || room.height() <= 1) {
        return this;
      }
      return new Proportional(
          bounds.x() / room.width(),
          bounds.y() / room.height(),
          bounds.width() / room.width(),
          bounds.height() / room.height());
    }
  }

  /// As parts of the room.
  record Proportional(double x, double y, double width, double height) implements Placement {
    @Override
    public Rectangle within(Rectangle room) {
      return new Rectangle(
          rounded(x * room.width()),
          rounded(y * room.height()),
          Math.max(1, rounded(width * room.width())),
          Math.max(1, rounded(height * room.height())));
    }
  }

  private static int rounded(double length) {
    return Math.toIntExact(Math.round(length));
  }
}
