package dev.elnath.window;

/// A rectangle of the desktop, in physical pixels.
public record Area(Position.Physical position, Size.Physical size) {
  /// Whether a point is in it.
  public boolean contains(double x, double y) {
    return x >= position.x()
        && y >= position.y()
        && x < (double) position.x() + size.width()
        && y < (double) position.y() + size.height();
  }
}
