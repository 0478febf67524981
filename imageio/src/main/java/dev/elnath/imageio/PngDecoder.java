package dev.elnath.imageio;

import dev.elnath.image.Image;
import dev.elnath.image.ImageDecoder;
import dev.elnath.image.ImageException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// PNG, by the JDK's reader. Any thread.
public final class PngDecoder implements ImageDecoder {
  @Override
  public boolean knows(byte[] file) {
    return PngChunks.isPng(file, 0);
  }

  @Override
  public Image decode(byte[] file, long maxPixels) throws ImageException {
    return decode(file, 0, file.length, maxPixels);
  }

  /// Decodes a PNG that is part of a file.
  static Image decode(byte[] file, int from, int to, long maxPixels) throws ImageException {
    PngChunks chunks = PngChunks.of(file, from, to);
    Pixels.check(chunks.width(), chunks.height(), maxPixels);
    return Pixels.read(reader(), chunks.needed(), 0);
  }

  private static ImageReader reader() {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    if (!readers.hasNext()) {
      throw new IllegalStateException("the JDK's Image I/O has no reader for PNG");
    }
    return readers.next();
  }
}
