package dev.elnath.internal.ipc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/// A frame of the direct transport for the page (`wire/direct.md`), whose content is not copied
/// before it is written.
///
/// @param numbers those that follow its kind, the first in the lowest bits
/// @param numberBytes how many bytes they have: none, 4 or 8
/// @param content what follows them
record OutgoingFrame(int kind, long numbers, int numberBytes, byte[] content) {
  /// More than this is not copied to be written at once with other frames.
  static final int SMALL_BYTES = 64 << 10;

  private static final int PIECE_BYTES = 256 << 10;

  int length() {
    return headLength() + content.length;
  }

  /// Its length, kind and numbers.
  ByteBuffer head() {
    ByteBuffer head = ByteBuffer.allocate(headLength());
    putHead(head);
    return head.flip();
  }

  /// Copies it.
  void putInto(ByteBuffer target) {
    putHead(target);
    target.put(content);
  }

  /// Sends it.
  void writeTo(WritableByteChannel channel) throws IOException {
    int start = Math.min(content.length, SMALL_BYTES);
    ByteBuffer first = ByteBuffer.allocate(headLength() + start);
    putHead(first);
    write(channel, first.put(content, 0, start).flip());
    write(channel, ByteBuffer.wrap(content, start, content.length - start));
  }

  private int headLength() {
    return Integer.BYTES + 1 + numberBytes;
  }

  private void putHead(ByteBuffer target) {
    target.order(ByteOrder.LITTLE_ENDIAN).putInt(1 + numberBytes + content.length).put((byte) kind);
    if (numberBytes == Long.BYTES) {
      target.putLong(numbers);
    } else if (numberBytes == Integer.BYTES) {
      target.putInt((int) numbers);
    }
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
