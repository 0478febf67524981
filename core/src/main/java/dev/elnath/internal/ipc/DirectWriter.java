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
  /// With so many bytes waiting, the page has to read before it is listened to again.
  static final long MAX_WAITING_BYTES = 32 << 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final DirectGatherer gatherer;
  private Deque<DirectFrame.Outgoing> waiting = new ArrayDeque<>();
  private long waitingBytes;
  private @Nullable IOException failure;
  private boolean writing;
  private boolean finished;

  DirectWriter(WritableByteChannel channel) {
    this.gatherer = new DirectGatherer(channel);
  }

  /// Queues a frame; after [#finish] it is dropped.
  void add(DirectFrame.Outgoing frame) {
    lock.lock();
    try {
      if (!finished) {
        queue(frame);
      }
    } finally {
      lock.unlock();
    }
  }

  /// Writes a small frame on the calling thread unless others are being written; then it is queued,
  /// as a large one is. A thread that is interrupted meanwhile closes the channel.
  void write(DirectFrame.Outgoing frame) {
    lock.lock();
    try {
      if (finished) {
        return;
      } else if (writing || !waiting.isEmpty() || frame.size() > OutgoingFrame.SMALL_BYTES) {
        queue(frame);
        return;
      }
      writing = true;
    } finally {
      lock.unlock();
    }
    try {
      gatherer.send(frame.frame());
      written(null);
    } catch (IOException gone) {
      written(gone);
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

  private void queue(DirectFrame.Outgoing frame) {
    waiting.add(frame);
    waitingBytes += frame.size();
    changed.signalAll();
  }

  private void taken(DirectFrame.Outgoing frame) {
    lock.lock();
    try {
      boolean full = waitingBytes >= MAX_WAITING_BYTES;
      waitingBytes -= frame.size();
      if (full) {
        changed.signalAll();
      }
    } finally {
      lock.unlock();
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
        changed.signalAll();
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
    for (Deque<DirectFrame.Outgoing> all = take(); !all.isEmpty(); all = take()) {
      for (DirectFrame.Outgoing one : all) {
        gatherer.add(one);
        taken(one);
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
