package dev.elnath.imageio;

import com.twelvemonkeys.imageio.plugins.bmp.ICOImageReaderSpi;
import dev.elnath.image.Image;
import dev.elnath.image.ImageDecoder;
import dev.elnath.image.ImageException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageReader;

/// ICO, by TwelveMonkeys' reader: the largest of the file's pictures, and of several of that size
/// the one with the most colours. Any thread.
public final class IcoDecoder implements ImageDecoder {
  private static final int FILE_HEADER = 6;
  private static final int ENTRY = 16;
  private static final int BITMAP_HEADER = 40;

  @Override
  public boolean knows(byte[] file) {
    return file.length >= FILE_HEADER
        && file[0] == 0
        && file[1] == 0
        && file[2] == 1
        && file[3] == 0;
  }

  @Override
  public Image decode(byte[] file, long maxPixels) throws ImageException {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    Entry entry = largest(in);
    if (PngChunks.isPng(file, entry.offset())) {
      return PngDecoder.decode(file, entry.offset(), entry.end(), maxPixels);
    }
    if (entry.end() - entry.offset() < BITMAP_HEADER) {
      throw new ImageException("picture " + entry.number() + " of the ICO has no header");
    }
    // The reader takes the size from here, whatever the directory says; the height counts the mask.
    Pixels.check(in.getInt(entry.offset() + 4), in.getInt(entry.offset() + 8) / 2, maxPixels);
    return Pixels.read(reader(), file, entry.number());
  }

  /// One picture, as the directory has it.
  ///
  /// @param end where the picture ends; never beyond the file
  private record Entry(int number, int width, int height, int bits, int offset, int end) {
    boolean isBetterThan(Entry other) {
      int pixels = width * height;
      int others = other.width * other.height;
      return pixels > others || (pixels == others && bits > other.bits);
    }
  }

  private static Entry largest(ByteBuffer in) throws ImageException {
    int count = Short.toUnsignedInt(in.getShort(4));
    if (count == 0 || in.capacity() < FILE_HEADER + (long) ENTRY * count) {
      throw new ImageException("the ICO has no picture, or ends within its directory");
    }
    Entry best = entry(in, 0);
    for (int number = 1; number < count; number++) {
      Entry next = entry(in, number);
      if (next.isBetterThan(best)) {
        best = next;
      }
    }
    return best;
  }

  private static Entry entry(ByteBuffer in, int number) throws ImageException {
    int at = FILE_HEADER + ENTRY * number;
    long length = Integer.toUnsignedLong(in.getInt(at + 8));
    long offset = Integer.toUnsignedLong(in.getInt(at + 12));
    if (offset + length > in.capacity()) {
      throw new ImageException("the ICO ends within picture " + number);
    }
    return new Entry(
        number,
        side(in.get(at)),
        side(in.get(at + 1)),
        Short.toUnsignedInt(in.getShort(at + 6)),
        (int) offset,
        (int) (offset + length));
  }

  /// 256 pixels are written as 0.
  private static int side(byte pixels) {
    return pixels == 0 ? 256 : Byte.toUnsignedInt(pixels);
  }

  private static ImageReader reader() {
    return new ICOImageReaderSpi().createReaderInstance(null);
  }
}
