package dev.elnath.tray.statusnotifier;

import dev.elnath.image.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Turns images into what the bus wants.
final class Pixels {
  private static final int BYTES = 4;

  private Pixels() {}

  /// The image with the alpha value first in each pixel.
  static Pixmap of(Image image) {
    byte[] rgba = image.rgba();
    byte[] argb = new byte[rgba.length];
    for (int pixel = 0; pixel < rgba.length; pixel += BYTES) {
      argb[pixel] = rgba[pixel + BYTES - 1];
      System.arraycopy(rgba, pixel, argb, pixel + 1, BYTES - 1);
    }
    return new Pixmap(image.width(), image.height(), argb);
  }

  /// The image as a PNG file.
  static byte[] png(Image image) {
    BufferedImage picture =
        new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_ARGB);
    byte[] rgba = image.rgba();
    for (int index = 0; index < rgba.length; index += BYTES) {
      int pixel = index / BYTES;
      int argb =
          (rgba[index + 3] & 0xff) << 24
              | ((rgba[index] & 0xff) << 16)
              | ((rgba[index + 1] & 0xff) << 8)
              | (rgba[index + 2] & 0xff);
      picture.setRGB(pixel % image.width(), pixel / image.width(), argb);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(picture, "png", out);
    } catch (IOException failure) {
      throw new UncheckedIOException("a picture cannot be told as PNG", failure);
    }
    return out.toByteArray();
  }
}
