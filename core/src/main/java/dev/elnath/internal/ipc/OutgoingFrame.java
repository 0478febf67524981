package dev.elnath.internal.ipc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/// A frame of the direct transport for the page (`wire/direct.md`), whose content is not copied
/// before it is written.
///
/// @param head its length, kind and numbers
/// @param content what follows them
record OutgoingFrame(ByteBuffer head, byte[] content) {
  /// More than this is not copied to be written at once with other frames.
  static final int SMALL_BYTES = 64 << 10;

  private static final int PIECE_BYTES = 256 << 10;

  int length() {
    return head.remaining() + content.length;
  }

  /// Copies it.
  void putInto(ByteBuffer target) {
    target.put(head.duplicate()).put(content);
  }

  /// Sends it.
  void writeTo(WritableByteChannel channel) throws IOException {
    int start = Math.min(content.length, SMALL_BYTES);
    ByteBuffer first = ByteBuffer.allocate(head.remaining() + start);
    write(channel, first.put(head.duplicate()).put(content, 0, start).flip());
    write(channel, ByteBuffer.wrap(content, start, content.length - start));
  }

  /// Piece by piece, since a channel first copies all that it is given, however little it then
  /// writes.
  static void write(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
    int end = bytes.limit();
    while (bytes.position() < end) {
      bytes.limit(Math.min(bytes.position() + PIECE_BYTES, end));
      channel.write(bytes);
    }
  }
}
