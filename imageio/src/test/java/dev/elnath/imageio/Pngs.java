package dev.elnath.imageio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG files by hand, from the format's specification: also what a writer would refuse.
final class Pngs {
  static final int GREY = 0;
  static final int RGB = 2;
  static final int PALETTE = 3;
  static final int GREY_ALPHA = 4;
  static final int RGBA = 6;

  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Pngs() {
    out.writeBytes(SIGNATURE);
  }

  /// A file that begins with a header.
  static Pngs header(int width, int height, int bits, int colours) {
    return new Pngs()
        .chunk(
            "IHDR",
            ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) colours)
                .array());
  }

  /// A whole file.
  ///
  /// @param rows each with a filter byte before it
  static byte[] of(int width, int height, int bits, int colours, int... rows) {
    return header(width, height, bits, colours).data(rows).end();
  }

  Pngs chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    return this;
  }

  Pngs data(int... rows) {
    return chunk("IDAT", deflated(bytes(rows)));
  }

  byte[] end() {
    return chunk("IEND", new byte[0]).out.toByteArray();
  }

  static byte[] deflated(byte[] plain) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] piece = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(piece, 0, deflater.deflate(piece));
      }
      return packed.toByteArray();
    }
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int index = 0; index < values.length; index++) {
      bytes[index] = (byte) values[index];
    }
    return bytes;
  }
}
