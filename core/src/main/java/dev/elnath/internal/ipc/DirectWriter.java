package dev.elnath.internal.ipc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Writes frames in the order in which any threads add them, many small ones at once. One thread
/// runs it; a frame that nothing goes with may be written by who brings it, which spares waking
/// that thread.
final class DirectWriter {
  private static final int BUFFER_BYTES = 64 << 10;

  private final WritableByteChannel channel;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ByteBuffer gathered = ByteBuffer.allocate(BUFFER_BYTES);
  private Deque<ByteBuffer> waiting = new ArrayDeque<>();
  private @Nullable IOException failure;
  private boolean writing;
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
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Writes a frame on the calling thread unless others are being written; then it is queued. A
  /// thread that is interrupted meanwhile closes the channel.
  void write(ByteBuffer frame) {
    lock.lock();
    try {
      if (finished) {
        return;
      } else if (writing || !waiting.isEmpty()) {
        waiting.add(frame);
        changed.signal();
        return;
      }
      writing = true;
    } finally {
      lock.unlock();
    }
    try {
      writeFully(frame);
      written(null);
    } catch (IOException gone) {
      written(gone);
    }
  }

  private void written(@Nullable IOException gone) {
    lock.lock();
    try {
      writing = false;
      if (gone != null) {
        failure = gone;
        finished = true;
      }
      if (finished || !waiting.isEmpty()) {
        changed.signal();
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
      changed.signal();
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
        if (frame.remaining() > gathered.remaining()) {
          flush();
        }
        if (frame.remaining() > gathered.remaining()) {
          writeFully(frame);
        } else {
          gathered.put(frame);
        }
      }
      flush();
      written(null);
    }
  }

  private Deque<ByteBuffer> take() throws IOException {
    lock.lock();
    try {
      while (failure == null && (writing || (waiting.isEmpty() && !finished))) {
        changed.awaitUninterruptibly();
      }
      if (failure != null) {
        throw failure;
      }
      Deque<ByteBuffer> taken = waiting;
      waiting = new ArrayDeque<>();
      writing = !taken.isEmpty();
      return taken;
    } finally {
      lock.unlock();
    }
  }

  private void flush() throws IOException {
    writeFully(gathered.flip());
    gathered.clear();
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
