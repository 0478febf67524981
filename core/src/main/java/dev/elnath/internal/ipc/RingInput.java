package dev.elnath.internal.ipc;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The page's half of the ring, as a channel that one thread reads while another is told what comes
/// (`wire/direct.md`).
final class RingInput implements ReadableByteChannel {
  private final RingLayout layout;
  private final ByteBuffer half;
  private final ByteBuffer numbers;
  private final Runnable roomAgain;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long announced;
  private long taken;
  private boolean ended;
  private int untold;

  /// @param memory shared with the page
  /// @param roomAgain tells the page that it may look for room
  RingInput(RingLayout layout, ByteBuffer memory, Runnable roomAgain) {
    this.layout = layout;
    this.half = layout.ofPage(memory);
    this.numbers = layout.numbers(memory);
    this.roomAgain = roomAgain;
  }

  /// So many bytes more are there.
  ///
  /// @throws BrokenFrame if there was no room for them
  void announce(int count) throws BrokenFrame {
    lock.lock();
    try {
      long room = half.capacity() - (announced - taken);
      if (count > room) {
        throw new BrokenFrame(
            "the page has %d bytes in the ring where %d have room".formatted(count, room));
      }
      announced += count;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until there are some.
  @Override
  public int read(ByteBuffer target) {
    int available = awaitBytes();
    if (available < 0) {
      return -1;
    }
    int at = (int) (taken % half.capacity());
    int count = Math.min(target.remaining(), Math.min(available, half.capacity() - at));
    target.put(target.position(), half, at, count);
    target.position(target.position() + count);
    take(count);
    return count;
  }

  private int awaitBytes() {
    lock.lock();
    try {
      while (announced == taken && !ended) {
        changed.awaitUninterruptibly();
      }
      return ended ? -1 : (int) (announced - taken);
    } finally {
      lock.unlock();
    }
  }

  private void take(int count) {
    lock.lock();
    try {
      taken += count;
    } finally {
      lock.unlock();
    }
    RingLayout.publishTaken(numbers, taken);
    untold += count;
    if (untold >= layout.enough()) {
      untold = 0;
      roomAgain.run();
    }
  }

  @Override
  public boolean isOpen() {
    lock.lock();
    try {
      return !ended;
    } finally {
      lock.unlock();
    }
  }

  /// Lets the reader read no further.
  @Override
  public void close() {
    lock.lock();
    try {
      ended = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }
}
