package dev.elnath.internal.ipc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The messages that have been sent to a page and that it has not reported as delivered. Any
/// thread.
final class PushWindow {
  private static final int MAX_MESSAGES = 4_096;
  private static final long MAX_BYTES = 8 << 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Deque<PushQueue.Message> unconfirmed = new ArrayDeque<>();
  private long bytes;

  /// Waits until one more message may be sent, however large.
  void awaitRoom() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (unconfirmed.size() >= MAX_MESSAGES || bytes >= MAX_BYTES) {
        room.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Notes a message before it is sent.
  void add(PushQueue.Message message) {
    lock.lock();
    try {
      unconfirmed.add(message);
      bytes += message.bytes().length;
    } finally {
      lock.unlock();
    }
  }

  /// Lets the oldest go, which makes room for others, here and in their channels.
  ///
  /// @throws BrokenFrame if fewer were sent
  void confirm(int count) throws BrokenFrame {
    List<PushQueue.Message> delivered = new ArrayList<>();
    lock.lock();
    try {
      if (count > unconfirmed.size()) {
        throw new BrokenFrame(
            "the page counted %d messages where %d were sent".formatted(count, unconfirmed.size()));
      }
      for (int index = 0; index < count; index++) {
        PushQueue.Message message = unconfirmed.remove();
        bytes -= message.bytes().length;
        delivered.add(message);
      }
      room.signal();
    } finally {
      lock.unlock();
    }
    delivered.forEach(message -> message.taken().run());
  }

  /// Takes out those that the page may not have got.
  List<PushQueue.Message> drain() {
    lock.lock();
    try {
      List<PushQueue.Message> left = List.copyOf(unconfirmed);
      unconfirmed.clear();
      bytes = 0;
      return left;
    } finally {
      lock.unlock();
    }
  }
}
