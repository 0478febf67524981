package dev.elnath.internal.ipc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Writes frames in the order in which any threads add them, many small ones at once. One thread
/// runs it.
final class DirectWriter {
  private static final int BUFFER_BYTES = 64 << 10;
  private static final int PIECE_BYTES = 256 << 10;

  /// With so many bytes waiting, the page has to read before it is listened to again.
  static final long MAX_WAITING_BYTES = 32 << 20;

  private final WritableByteChannel channel;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ByteBuffer gathered = ByteBuffer.allocate(BUFFER_BYTES);
  private Deque<ByteBuffer> waiting = new ArrayDeque<>();
  private long waitingBytes;
  private boolean finished;

  DirectWriter(WritableByteChannel channel) {
    this.channel = channel;
  }

  /// Queues a frame; after [#finish] it is dropped.
  void add(ByteBuffer frame) {
    lock.lock();
    try {
      if (!finished) {
        waiting.add(frame);
        waitingBytes += frame.remaining();
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Waits until fewer than [#MAX_WAITING_BYTES] wait to be written, or [#finish].
  void awaitRoom() {
    lock.lock();
    try {
      while (waitingBytes >= MAX_WAITING_BYTES && !finished) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Lets [#run] end when all that waits has been written.
  void finish() {
    lock.lock();
    try {
      finished = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Writes until [#finish].
  ///
  /// @throws IOException if the other side is gone
  void run() throws IOException {
    for (Deque<ByteBuffer> frames = take(); !frames.isEmpty(); frames = take()) {
      for (ByteBuffer frame : frames) {
        int length = frame.remaining();
        if (length > gathered.remaining()) {
          flush();
        }
        if (length > gathered.remaining()) {
          write(frame);
        } else {
          gathered.put(frame);
        }
        written(length);
      }
      flush();
    }
  }

  private void written(int bytes) {
    lock.lock();
    try {
      boolean full = waitingBytes >= MAX_WAITING_BYTES;
      waitingBytes -= bytes;
      if (full) {
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private Deque<ByteBuffer> take() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !finished) {
        changed.awaitUninterruptibly();
      }
      Deque<ByteBuffer> taken = waiting;
      waiting = new ArrayDeque<>();
      return taken;
    } finally {
      lock.unlock();
    }
  }

  private void flush() throws IOException {
    write(gathered.flip());
    gathered.clear();
  }

  /// Piece by piece, since a channel first copies all that it is given, however little it then
  /// writes.
  private void write(ByteBuffer bytes) throws IOException {
    int end = bytes.limit();
    while (bytes.position() < end) {
      bytes.limit(Math.min(bytes.position() + PIECE_BYTES, end));
      channel.write(bytes);
    }
  }
}
