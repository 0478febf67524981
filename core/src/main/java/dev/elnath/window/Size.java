package dev.elnath.window;

/// A width and a height, in one of two units.
public sealed interface Size {
  /// In the pixels of the screen.
  ///
  /// @param width not negative
  /// @param height not negative
  record Physical(int width, int height) implements Size {
    /// @throws IllegalArgumentException if a length is negative
    public Physical {
      if (width < 0 || height < 0) {
        throw new IllegalArgumentException(
            "a size of " + width + " by " + height + " pixels is negative");
      }
    }
  }

  /// In pixels that are as large on every monitor: physical ones divided by its scale factor.
  record Logical(double width, double height) implements Size {}

  /// The same in logical pixels.
  default Logical toLogical(double scaleFactor) {
    return switch (this) {
      case Physical(int width, int height) ->
          new Logical(width / scaleFactor, height / scaleFactor);
      case Logical logical -> logical;
    };
  }

  /// The same in physical pixels, rounded.
  default Physical toPhysical(double scaleFactor) {
    return switch (this) {
      case Physical physical -> physical;
      case Logical(double width, double height) ->
          new Physical(
              Math.toIntExact(Math.round(width * scaleFactor)),
              Math.toIntExact(Math.round(height * scaleFactor)));
    };
  }
}
