package dev.elnath.internal.ipc;

import dev.elnath.command.Body;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits to be pulled by a page: messages for its callbacks, in order. A batch is either all
/// JSON, as a flat array `[id, message, …]`, or all bytes, as frames. Any thread.
final class PushQueue {
  private static final int MAX_BATCH_MESSAGES = 4_096;
  private static final int MAX_BATCH_BYTES = 1 << 20;
  private static final int FRAME_HEADER_BYTES = 12;

  /// One message for one callback of the page; `taken` runs when it has left the queue.
  sealed interface Message {
    int callback();

    byte[] bytes();

    Runnable taken();
  }

  /// A JSON text.
  record JsonMessage(int callback, byte[] bytes, Runnable taken) implements Message {}

  /// Bytes of a channel, with the index that the page orders them by.
  record RawMessage(int callback, int index, byte[] bytes, Runnable taken) implements Message {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Deque<Message> waiting = new ArrayDeque<>();
  private boolean closed;

  /// Adds a message, or answers false if the page has gone.
  boolean add(Message message) {
    lock.lock();
    try {
      if (closed) {
        return false;
      }
      waiting.add(message);
      filled.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// Waits for messages and takes as many as one batch holds.
  ///
  /// @throws InterruptedException if the page goes away meanwhile
  Body take() throws InterruptedException {
    Deque<Message> batch = new ArrayDeque<>();
    lock.lockInterruptibly();
    try {
      while (waiting.isEmpty()) {
        filled.await();
      }
      boolean json = waiting.getFirst() instanceof JsonMessage;
      int bytes = 0;
      while (!waiting.isEmpty()
          && batch.size() < MAX_BATCH_MESSAGES
          && bytes < MAX_BATCH_BYTES
          && json == waiting.getFirst() instanceof JsonMessage) {
        Message message = waiting.removeFirst();
        bytes += message.bytes().length;
        batch.add(message);
      }
    } finally {
      lock.unlock();
    }
    batch.forEach(message -> message.taken().run());
    return batch.getFirst() instanceof JsonMessage ? jsonBatch(batch) : rawBatch(batch);
  }

  /// Waits for one message and takes it; its `taken` is the taker's to run.
  ///
  /// @throws InterruptedException if the page goes away meanwhile
  Message takeOne() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (waiting.isEmpty()) {
        filled.await();
      }
      return waiting.removeFirst();
    } finally {
      lock.unlock();
    }
  }

  /// Puts messages that were taken in front of those that wait, in their order.
  void putBack(List<Message> messages) {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      messages.reversed().forEach(waiting::addFirst);
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Refuses messages from now on and drops those that wait: nobody will pull them.
  void close() {
    lock.lock();
    try {
      closed = true;
      waiting.clear();
    } finally {
      lock.unlock();
    }
  }

  private static Body jsonBatch(Deque<Message> batch) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    char separator = '[';
    for (Message message : batch) {
      out.write(separator);
      out.writeBytes(
          Integer.toUnsignedString(message.callback()).getBytes(StandardCharsets.US_ASCII));
      out.write(',');
      out.writeBytes(message.bytes());
      separator = ',';
    }
    out.write(']');
    return new Body.JsonText(out.toByteArray());
  }

  private static Body rawBatch(Deque<Message> batch) {
    int length =
        batch.stream().mapToInt(message -> FRAME_HEADER_BYTES + message.bytes().length).sum();
    ByteBuffer frames = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    for (Message message : batch) {
      if (message instanceof RawMessage raw) {
        frames.putInt(raw.callback()).putInt(raw.index()).putInt(raw.bytes().length);
        frames.put(raw.bytes());
      }
    }
    return new Body.Raw(frames.array());
  }
}
