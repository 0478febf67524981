package dev.elnath.internal.ipc;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Writes frames in the order in which any threads add them, many small ones at once, and large
/// ones through the ring once there is one, so that small ones overtake them. One thread runs it; a
/// frame that nothing goes with may be written by who brings it, which spares waking that thread.
final class DirectWriter {
  /// With so many bytes waiting, the page has to read before it is listened to again.
  static final long MAX_WAITING_BYTES = 32 << 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final DirectGatherer gatherer;
  private Deque<DirectFrame.Outgoing> waiting = new ArrayDeque<>();
  private @Nullable RingOutput ring;
  private long waitingBytes;
  private @Nullable IOException failure;
  private boolean writing;
  private boolean finished;

  DirectWriter(WritableByteChannel channel) {
    this.gatherer = new DirectGatherer(channel);
  }

  /// What is written next: frames to the socket, and so many bytes of one to the ring.
  private record Turn(Deque<DirectFrame.Outgoing> frames, @Nullable RingOutput ring, int piece) {}

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

  /// Lets large frames go through a ring from now on.
  void use(RingOutput output) {
    lock.lock();
    try {
      ring = output;
    } finally {
      lock.unlock();
    }
  }

  /// The page has copied so many bytes more out of the ring.
  ///
  /// @throws BrokenFrame if there are fewer, or is no ring
  void taken(int count) throws BrokenFrame {
    lock.lock();
    try {
      if (ring == null) {
        throw new BrokenFrame("a page without a ring has taken bytes out of it");
      }
      ring.taken(count);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void queue(DirectFrame.Outgoing frame) {
    if (ring != null && ring.takes(frame)) {
      ring.add(frame);
    } else {
      waiting.add(frame);
      waitingBytes += frame.size();
    }
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
      if (finished || !waiting.isEmpty() || readyPiece() > 0) {
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

  /// Lets [#run] end without what waits for the ring, which the page does not empty any more.
  void abandonRing() {
    lock.lock();
    try {
      finished = true;
      ring = null;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Writes until [#finish].
  ///
  /// @throws IOException if the other side is gone
  void run() throws IOException {
    for (Turn turn = take(); turn != null; turn = take()) {
      for (DirectFrame.Outgoing one : turn.frames()) {
        gatherer.add(one);
        taken(one);
      }
      if (turn.ring() != null) {
        fill(turn.ring(), turn.piece());
      }
      gatherer.flush();
      written(null);
    }
  }

  private void fill(RingOutput into, int piece) throws IOException {
    into.fill(piece);
    lock.lock();
    try {
      into.filled(piece);
    } finally {
      lock.unlock();
    }
    gatherer.add(DirectFrame.OfRing.more(piece));
  }

  private @Nullable Turn take() throws IOException {
    lock.lock();
    try {
      int piece = readyPiece();
      while (failure == null && (writing || (waiting.isEmpty() && piece == 0 && !isDone()))) {
        changed.awaitUninterruptibly();
        piece = readyPiece();
      }
      if (failure != null) {
        throw failure;
      } else if (waiting.isEmpty() && piece == 0) {
        return null;
      }
      Turn turn = new Turn(waiting, piece == 0 ? null : ring, piece);
      waiting = new ArrayDeque<>();
      writing = true;
      return turn;
    } finally {
      lock.unlock();
    }
  }

  private int readyPiece() {
    return ring == null ? 0 : ring.ready();
  }

  private boolean isDone() {
    return finished && (ring == null || ring.isEmpty());
  }
}
