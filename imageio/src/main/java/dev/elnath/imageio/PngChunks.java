package dev.elnath.imageio;

import dev.elnath.image.ImageException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// The chunks of a PNG that its pixels need. The others are left out before a reader sees them:
/// their texts and profiles are compressed, so that a short one can inflate to any length.
///
/// @param needed a PNG of only those
/// @param width as the header tells it, in pixels; at least 1
/// @param height as the header tells it, in pixels; at least 1
record PngChunks(byte[] needed, int width, int height) {
  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final int HEADER_LENGTH = 13;
  private static final int AROUND_DATA = 12;

  static boolean isPng(byte[] file, int from) {
    return from >= 0
        && from + SIGNATURE.length <= file.length
        && Arrays.equals(file, from, from + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /// @param from where the signature is
  /// @throws ImageException if there is no proper header, or a chunk goes beyond the end
  static PngChunks of(byte[] file, int from, int to) throws ImageException {
    ByteBuffer in = ByteBuffer.wrap(file, from, to - from);
    ByteBuffer needed = ByteBuffer.allocate(to - from);
    byte[] header = new byte[HEADER_LENGTH];
    in.position(from + SIGNATURE.length);
    needed.put(SIGNATURE);
    boolean first = true;
    while (in.remaining() >= AROUND_DATA) {
      int start = in.position();
      int length = in.getInt();
      byte[] name = new byte[4];
      in.get(name);
      if (length < 0 || length > in.remaining() - 4) {
        throw new ImageException("the PNG ends within a chunk, or has a chunk of no valid length");
      }
      String type = new String(name, StandardCharsets.ISO_8859_1);
      if (first != type.equals("IHDR") || (first && length != HEADER_LENGTH)) {
        throw new ImageException("the PNG has no header where it has to be");
      }
      if (first) {
        in.get(in.position(), header);
        first = false;
      }
      if (NEEDED.contains(type)) {
        needed.put(file, start, length + AROUND_DATA);
      }
      in.position(start + length + AROUND_DATA);
    }
    ByteBuffer size = ByteBuffer.wrap(header);
    int width = size.getInt();
    int height = size.getInt();
    if (width < 1 || height < 1) {
      throw new ImageException("the PNG tells no size");
    }
    return new PngChunks(Arrays.copyOf(needed.array(), needed.position()), width, height);
  }
}
