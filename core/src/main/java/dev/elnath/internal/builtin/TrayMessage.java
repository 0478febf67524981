package dev.elnath.internal.builtin;

import dev.elnath.codec.Name;
import dev.elnath.codec.Tagging;

/// What a page is told of a tray icon (section 3.10).
@Tagging(Tagging.Form.INTERNAL)
sealed interface TrayMessage {
  /// A click.
  @Name("Click")
  record Click(String id, Point position, Rect rect, String button, String buttonState)
      implements TrayMessage {}

  /// In physical pixels.
  record Point(double x, double y) {}

  /// In physical pixels.
  record Extent(double width, double height) {}

  /// Where the icon is.
  record Rect(At position, Of size) {}

  /// A position that names its unit.
  record At(@Name("Physical") Point physical) {}

  /// A size that names its unit.
  record Of(@Name("Physical") Extent physical) {}
}
