package dev.elnath.imageio;

import dev.elnath.image.Image;
import dev.elnath.image.ImageException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// What Image I/O reads, as RGBA.
final class Pixels {
  private static final int CHANNELS = 4;

  private Pixels() {}

  /// @throws ImageException if a picture of that size has no pixels or too many
  static void check(int width, int height, long maxPixels) throws ImageException {
    if (width < 1 || height < 1 || (long) width * height > maxPixels) {
      throw new ImageException(
          "the image has %d × %d pixels, but may have %d in all"
              .formatted(width, height, maxPixels));
    }
  }

  /// Reads one picture of a file and disposes of the reader.
  static Image read(ImageReader reader, byte[] file, int number) throws ImageException {
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new java.io.ByteArrayInputStream(file))) {
      reader.setInput(in, false, true);
      return rgba(reader.read(number));
    } catch (IOException | RuntimeException damaged) {
      // Readers throw all sorts of exceptions when the bytes are not what they expect.
      throw new ImageException("the image is damaged: " + damaged.getMessage(), damaged);
    } finally {
      reader.dispose();
    }
  }

  private static Image rgba(BufferedImage picture) {
    int width = picture.getWidth();
    byte[] rgba = new byte[Math.multiplyExact(CHANNELS * width, picture.getHeight())];
    boolean grey =
        picture.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
            && !(picture.getColorModel() instanceof IndexColorModel);
    for (int y = 0; y < picture.getHeight(); y++) {
      if (grey) {
        greyRow(picture, y, rgba);
      } else {
        row(picture.getRGB(0, y, width, 1, null, 0, width), y, rgba);
      }
    }
    return new Image(rgba, width, picture.getHeight());
  }

  private static void row(int[] argb, int y, byte[] rgba) {
    int at = CHANNELS * argb.length * y;
    for (int pixel : argb) {
      rgba[at++] = (byte) (pixel >> 16);
      rgba[at++] = (byte) (pixel >> 8);
      rgba[at++] = (byte) pixel;
      rgba[at++] = (byte) (pixel >> 24);
    }
  }

  /// Java takes grey for linear light and would brighten it; the grey of files is that of sRGB.
  private static void greyRow(BufferedImage picture, int y, byte[] rgba) {
    Raster raster = picture.getRaster();
    int width = picture.getWidth();
    int max = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
    int[] greys = raster.getSamples(0, y, width, 1, 0, new int[width]);
    boolean transparent = raster.getNumBands() > 1;
    int[] alphas = transparent ? raster.getSamples(0, y, width, 1, 1, new int[width]) : new int[0];
    int at = CHANNELS * width * y;
    for (int x = 0; x < width; x++) {
      byte grey = toByte(greys[x], max);
      rgba[at++] = grey;
      rgba[at++] = grey;
      rgba[at++] = grey;
      rgba[at++] = transparent ? toByte(alphas[x], max) : (byte) 255;
    }
  }

  private static byte toByte(int sample, int max) {
    return (byte) ((sample * 255 + max / 2) / max);
  }
}
