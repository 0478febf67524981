package dev.elnath.menu;

import dev.elnath.image.Image;

/// The picture beside an entry.
public sealed interface MenuIcon {
  /// One that the system has.
  ///
  /// @param icon which
  record Native(NativeIcon icon) implements MenuIcon {}

  /// One of the program's own.
  ///
  /// @param image its pixels
  record Picture(Image image) implements MenuIcon {}
}
