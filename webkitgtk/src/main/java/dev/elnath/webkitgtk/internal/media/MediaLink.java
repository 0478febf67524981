package dev.elnath.webkitgtk.internal.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Reads the frames of a web process and writes the answers. One thread.
final class MediaLink {
  private static final int HEAD = 5;

  private final ByteChannel channel;

  MediaLink(ByteChannel channel) {
    this.channel = channel;
  }

  /// The first frame.
  ///
  /// @throws IOException if it is no proper hello
  MediaFrame.Hello hello() throws IOException {
    int fixed = 4 + MediaFrame.TOKEN_LENGTH;
    ByteBuffer content =
        read(MediaFrame.HELLO, fixed + 1, fixed + MediaFrame.MAX_ADDRESS)
            .orElseThrow(() -> new EOFException("the web process closed before its hello"));
    int version = content.getInt();
    if (version != MediaFrame.VERSION) {
      throw new IOException(
          "the web process speaks version %d, this side %d".formatted(version, MediaFrame.VERSION));
    }
    byte[] token = new byte[MediaFrame.TOKEN_LENGTH];
    content.get(token);
    byte[] address = new byte[content.remaining()];
    content.get(address);
    return new MediaFrame.Hello(
        new String(token, StandardCharsets.ISO_8859_1),
        new String(address, StandardCharsets.UTF_8));
  }

  /// The next request; nothing when the web process has closed.
  ///
  /// @throws IOException if it is none
  Optional<MediaFrame.Read> next() throws IOException {
    Optional<ByteBuffer> content = read(MediaFrame.READ, 12, 12);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    long offset = content.get().getLong();
    int count = content.get().getInt();
    if (offset < 0 || count < 1 || count > MediaFrame.MAX_COUNT) {
      throw new IOException("a read of %d bytes at %d".formatted(count, offset));
    }
    return Optional.of(new MediaFrame.Read(offset, count));
  }

  void opened(long length) throws IOException {
    write(frame(MediaFrame.OPENED, 8).putLong(length));
  }

  void data(byte[] bytes) throws IOException {
    write(frame(MediaFrame.DATA, bytes.length).put(bytes));
  }

  void refused(int status, String reason) throws IOException {
    byte[] text = reason.getBytes(StandardCharsets.UTF_8);
    byte[] most = Arrays.copyOf(text, Math.min(text.length, MediaFrame.MAX_REASON));
    write(frame(MediaFrame.REFUSED, 4 + most.length).putInt(status).put(most));
  }

  private static ByteBuffer frame(int kind, int length) {
    return ByteBuffer.allocate(HEAD + length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(1 + length)
        .put((byte) kind);
  }

  private void write(ByteBuffer frame) throws IOException {
    frame.flip();
    while (frame.hasRemaining()) {
      channel.write(frame);
    }
  }

  private Optional<ByteBuffer> read(int kind, int least, int most) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
    if (channel.read(head) < 0) {
      return Optional.empty();
    }
    fill(head);
    long length = Integer.toUnsignedLong(head.getInt()) - 1;
    int found = head.get() & 0xFF;
    if (found != kind || length < least || length > most) {
      throw new IOException(
          "a frame of kind %d with %d bytes, where kind %d is due".formatted(found, length, kind));
    }
    ByteBuffer content = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
    fill(content);
    return Optional.of(content);
  }

  private void fill(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("the web process closed within a frame");
      }
    }
    buffer.flip();
  }
}
