package dev.elnath.tray.statusnotifier;

import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/// A picture.
public final class Pixmap extends Struct {
  /// In pixels.
  @Position(0)
  public final int width;

  /// In pixels.
  @Position(1)
  public final int height;

  /// Four bytes a pixel, alpha first.
  @Position(2)
  public final byte[] argb;

  /// @param width in pixels
  /// @param height in pixels
  /// @param argb four bytes a pixel, alpha first
  public Pixmap(int width, int height, byte[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
  }
}
