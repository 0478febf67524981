package dev.elnath.window;

import java.util.OptionalDouble;

/// How small and how large a user may make a window, in logical pixels.
///
/// @param minWidth empty for no limit, and so are the others
public record SizeLimits(
    OptionalDouble minWidth,
    OptionalDouble minHeight,
    OptionalDouble maxWidth,
    OptionalDouble maxHeight) {
  /// No limits.
  public static final SizeLimits NONE =
      new SizeLimits(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());

  /// Whether there are any.
  public boolean isAny() {
    return minWidth.isPresent()
        || minHeight.isPresent()
        || maxWidth.isPresent()
        || maxHeight.isPresent();
  }

  /// With other least lengths.
  public SizeLimits withMin(OptionalDouble width, OptionalDouble height) {
    return new SizeLimits(width, height, maxWidth, maxHeight);
  }

  /// With other greatest lengths.
  public SizeLimits withMax(OptionalDouble width, OptionalDouble height) {
    return new SizeLimits(minWidth, minHeight, width, height);
  }
}
