package dev.elnath.window;

import java.util.Arrays;

/// A picture for a window's icon. Any thread.
public final class Icon {
  private static final int BYTES_OF_PIXEL = 4;

  private final byte[] rgba;
  private final int width;
  private final int height;

  /// @param rgba red, green, blue and opacity of each pixel, row by row from the top; copied
  /// @param width in pixels
  /// @param height in pixels
  /// @throws IllegalArgumentException if there are not four bytes for each pixel
  public Icon(byte[] rgba, int width, int height) {
    if (width <= 0 || height <= 0 || rgba.length != (long) width * height * BYTES_OF_PIXEL) {
      throw new IllegalArgumentException(
          "a picture of %d by %d pixels is not %d bytes, but 4 for each pixel"
              .formatted(width, height, rgba.length));
    }
    this.rgba = Arrays.copyOf(rgba, rgba.length);
    this.width = width;
    this.height = height;
  }

  /// A copy of its bytes.
  public byte[] rgba() {
    return Arrays.copyOf(rgba, rgba.length);
  }

  /// In pixels.
  public int width() {
    return width;
  }

  /// In pixels.
  public int height() {
    return height;
  }
}
