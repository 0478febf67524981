package dev.elnath.internal.asset;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/// A file that has been opened to be sent. One thread.
final class AssetFile implements AutoCloseable {
  private static final int SNIFFED = 4096;

  private final Path path;
  private final SeekableByteChannel channel;
  private final long length;

  private AssetFile(Path path, SeekableByteChannel channel) throws IOException {
    this.path = path;
    this.channel = channel;
    this.length = channel.size();
  }

  /// @param real absolute, without links
  /// @throws IOException as [LinklessFile#open] does
  static AssetFile open(Path real) throws IOException {
    SeekableByteChannel channel = LinklessFile.open(real);
    try {
      return new AssetFile(real, channel);
    } catch (IOException | RuntimeException failure) {
      channel.close();
      throw failure;
    }
  }

  /// In bytes, when it was opened.
  long length() {
    return length;
  }

  /// What it is, by its first bytes and then by its name.
  String type() throws IOException {
    byte[] start = read(new ByteRange(0, (int) Math.min(length, SNIFFED)));
    return MimeTypes.ofContent(String.valueOf(path.getFileName()), start);
  }

  byte[] read(ByteRange range) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(range.length());
    channel.position(range.first());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException(path + " has become shorter while it was read");
      }
    }
    return bytes.array();
  }

  /// All of it, from the start; closing it closes the file.
  InputStream stream() throws IOException {
    channel.position(0);
    return Channels.newInputStream(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
