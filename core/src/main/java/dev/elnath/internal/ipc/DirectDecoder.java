package dev.elnath.internal.ipc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads a page's frames. One thread.
final class DirectDecoder {
  /// Room for a request's command and headers beside its body.
  static final int MAX_HEAD_BYTES = 64 << 10;

  private static final int MAX_KEY_BYTES = 64;
  private static final int BUFFER_BYTES = 64 << 10;
  private static final int PIECE_BYTES = 256 << 10;

  private final ReadableByteChannel channel;
  private final long maxCallBytes;
  private final ByteBuffer in =
      ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN).flip();

  /// @param maxBodyBytes of one request
  DirectDecoder(ReadableByteChannel channel, int maxBodyBytes) {
    this.channel = channel;
    this.maxCallBytes = (long) maxBodyBytes + MAX_HEAD_BYTES;
  }

  /// The next frame, or nothing when the page has closed the connection between two.
  ///
  /// @throws BrokenFrame if it is none
  Optional<DirectFrame> next() throws IOException {
    if (!in.hasRemaining() && !fill()) {
      return Optional.empty();
    }
    require(5);
    long length = Integer.toUnsignedLong(in.getInt()) - 1;
    int kind = in.get() & 0xFF;
    if (length < 0) {
      throw new BrokenFrame("a frame without a kind");
    }
    return Optional.of(
        switch (kind) {
          case DirectFrame.HELLO -> hello(length);
          case DirectFrame.CALL_JSON -> call(false, length);
          case DirectFrame.CALL_RAW -> call(true, length);
          case DirectFrame.RECEIVED -> new DirectFrame.Received(count(length, "messages"));
          case DirectFrame.MAPPED -> mapped(length);
          case DirectFrame.TAKEN -> new DirectFrame.Taken(count(length, "bytes taken"));
          default -> throw new BrokenFrame("a frame of the unknown kind " + kind);
        });
  }

  /// Whether nothing has come after the last frame yet.
  boolean isEmpty() {
    return !in.hasRemaining();
  }

  private DirectFrame hello(long length) throws IOException {
    long key = length - 4 - DirectFrame.TICKET_LENGTH;
    if (key < 0 || key > MAX_KEY_BYTES) {
      throw new BrokenFrame("a hello of " + length + " bytes");
    }
    require(4);
    int version = in.getInt();
    return new DirectFrame.Hello(version, text(DirectFrame.TICKET_LENGTH), text((int) key));
  }

  private DirectFrame call(boolean raw, long length) throws IOException {
    if (length < 8) {
      throw new BrokenFrame("a call of " + length + " bytes");
    }
    require(8);
    long number = in.getLong();
    if (number < 0) {
      throw new BrokenFrame("a call with a number beyond 63 bits");
    }
    long content = length - 8;
    if (content > maxCallBytes) {
      skip(content);
      return new DirectFrame.Oversized(number);
    }
    int head = headLength((int) content);
    return new DirectFrame.Call(number, raw, bytes(head), bytes((int) content - head));
  }

  /// How much of a request of this length comes before its body: two lines. All of it, if the
  /// buffer is too small to tell.
  private int headLength(int length) throws IOException {
    int lines = 0;
    int seen = 0;
    while (true) {
      int available = Math.min(length, in.remaining());
      for (; seen < available; seen++) {
        if (in.get(in.position() + seen) == '\n' && ++lines == 2) {
          return seen + 1;
        }
      }
      if (available == length || available == in.capacity()) {
        return length;
      } else if (!fill()) {
        throw cut();
      }
    }
  }

  private DirectFrame mapped(long length) throws IOException {
    return new DirectFrame.Mapped(number(length));
  }

  private int count(long length, String what) throws IOException {
    int count = number(length);
    if (count <= 0) {
      throw new BrokenFrame("a count of " + Integer.toUnsignedString(count) + " " + what);
    }
    return count;
  }

  private int number(long length) throws IOException {
    if (length != 4) {
      throw new BrokenFrame("a number of " + length + " bytes");
    }
    require(4);
    return in.getInt();
  }

  private String text(int length) throws IOException {
    return new String(bytes(length), StandardCharsets.ISO_8859_1);
  }

  private byte[] bytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    int buffered = Math.min(length, in.remaining());
    in.get(bytes, 0, buffered);
    // Piece by piece, since a channel reads into a copy of all the room that it is given.
    ByteBuffer rest = ByteBuffer.wrap(bytes, buffered, length - buffered);
    while (rest.position() < length) {
      rest.limit(Math.min(rest.position() + PIECE_BYTES, length));
      if (channel.read(rest) < 0) {
        throw cut();
      }
    }
    return bytes;
  }

  private void skip(long length) throws IOException {
    long left = length;
    while (left > 0) {
      if (!in.hasRemaining() && !fill()) {
        throw cut();
      }
      int now = (int) Math.min(left, in.remaining());
      in.position(in.position() + now);
      left -= now;
    }
  }

  private void require(int bytes) throws IOException {
    while (in.remaining() < bytes) {
      if (!fill()) {
        throw cut();
      }
    }
  }

  private boolean fill() throws IOException {
    in.compact();
    int got = channel.read(in);
    in.flip();
    return got >= 0;
  }

  private static EOFException cut() {
    return new EOFException("the connection ended within a frame");
  }
}
