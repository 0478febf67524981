package dev.elnath.internal.protocol;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream of which exactly so many bytes are to be had: what follows them is left, and an earlier
/// end is a failure. One thread.
public final class ExactStream extends FilterInputStream {
  private final long length;
  private long left;

  /// @param in is closed with this stream
  /// @param length in bytes
  public ExactStream(InputStream in, long length) {
    super(in);
    this.length = length;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    if (left == 0) {
      return count == 0 ? 0 : -1;
    }
    int got = in.read(into, offset, (int) Math.min(count, left));
    if (got < 0) {
      throw new EOFException(
          "the stream ended after " + (length - left) + " bytes and was to have " + length);
    }
    left -= got;
    return got;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(Math.min(count, left));
    left -= skipped;
    return skipped;
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(in.available(), left);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
