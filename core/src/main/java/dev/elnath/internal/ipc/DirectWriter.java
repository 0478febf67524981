package dev.elnath.internal.ipc;

import java.io.IOException;
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
  private final WritableByteChannel channel;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final DirectGatherer gatherer;
  private Deque<DirectFrame.Outgoing> waiting = new ArrayDeque<>();
  private @Nullable IOException failure;
  private boolean writing;
  private boolean finished;

  DirectWriter(WritableByteChannel channel) {
    this.channel = channel;
    this.gatherer = new DirectGatherer(channel);
  }

  /// Queues a frame; after [#finish] it is dropped.
  void add(DirectFrame.Outgoing frame) {
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
  void write(DirectFrame.Outgoing frame) {
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
      DirectGatherer.write(channel, frame.frame());
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
    for (Deque<DirectFrame.Outgoing> all = take(); !all.isEmpty(); all = take()) {
      for (DirectFrame.Outgoing one : all) {
        gatherer.add(one);
      }
      gatherer.flush();
      written(null);
    }
  }

  private Deque<DirectFrame.Outgoing> take() throws IOException {
    lock.lock();
    try {
      while (failure == null && (writing || (waiting.isEmpty() && !finished))) {
        changed.awaitUninterruptibly();
      }
      if (failure != null) {
        throw failure;
      }
      Deque<DirectFrame.Outgoing> taken = waiting;
      waiting = new ArrayDeque<>();
      writing = !taken.isEmpty();
      return taken;
    } finally {
      lock.unlock();
    }
  }
}
