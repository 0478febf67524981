package dev.elnath.imageio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Writes ICO files by hand, from the format's description.
final class Icos {
  private static final int FILE_HEADER = 6;
  private static final int ENTRY = 16;
  private static final int BITMAP_HEADER = 40;

  private Icos() {}

  /// One picture of a file.
  ///
  /// @param width as the directory tells it
  /// @param height as the directory tells it
  record Picture(int width, int height, int bits, byte[] bytes) {}

  static byte[] of(Picture... pictures) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        little(FILE_HEADER)
            .putShort((short) 0)
            .putShort((short) 1)
            .putShort((short) pictures.length)
            .array());
    int offset = FILE_HEADER + ENTRY * pictures.length;
    for (Picture picture : pictures) {
      out.writeBytes(
          little(ENTRY)
              .put((byte) picture.width())
              .put((byte) picture.height())
              .putShort((short) 0)
              .putShort((short) 1)
              .putShort((short) picture.bits())
              .putInt(picture.bytes().length)
              .putInt(offset)
              .array());
      offset += picture.bytes().length;
    }
    for (Picture picture : pictures) {
      out.writeBytes(picture.bytes());
    }
    return out.toByteArray();
  }

  /// A bitmap without compression, as ICO has it.
  ///
  /// @param height in pixels, without the mask
  /// @param rest palette, rows from the bottom, and the mask's rows
  static byte[] bitmap(int width, int height, int bits, int... rest) {
    return little(BITMAP_HEADER + rest.length)
        .putInt(BITMAP_HEADER)
        .putInt(width)
        .putInt(height * 2)
        .putShort((short) 1)
        .putShort((short) bits)
        .putInt(0)
        .putInt(0)
        .putInt(0)
        .putInt(0)
        .putInt(0)
        .putInt(0)
        .put(Pngs.bytes(rest))
        .array();
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
