package dev.elnath.window;

/// A place, from the top left corner of the desktop or of a window, in one of two units.
public sealed interface Position {
  /// In the pixels of the screen.
  record Physical(int x, int y) implements Position {}

  /// In pixels that are as large on every monitor: physical ones divided by its scale factor.
  record Logical(double x, double y) implements Position {}

  /// The same in logical pixels.
  default Logical toLogical(double scaleFactor) {
    return switch (this) {
      case Physical(int x, int y) -> new Logical(x / scaleFactor, y / scaleFactor);
      case Logical logical -> logical;
    };
  }

  /// The same in physical pixels, rounded.
  default Physical toPhysical(double scaleFactor) {
    return switch (this) {
      case Physical physical -> physical;
      case Logical(double x, double y) ->
          new Physical(
              Math.toIntExact(Math.round(x * scaleFactor)),
              Math.toIntExact(Math.round(y * scaleFactor)));
    };
  }
}
