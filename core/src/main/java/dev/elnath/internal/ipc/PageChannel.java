package dev.elnath.internal.ipc;

import dev.elnath.channel.ChannelClosedException;
import dev.elnath.channel.ChannelLink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/// One channel of a page (section 2.3): numbers its messages and lets only so many wait.
final class PageChannel implements ChannelLink {
  private static final byte[] MESSAGE = ascii("{\"message\":");
  private static final byte[] INDEX = ascii(",\"index\":");
  private static final byte[] ID = ascii(",\"id\":");

  private final int callback;
  private final PageSession session;
  private final int capacity;
  private final Semaphore room;
  private final List<Runnable> closeTasks = new ArrayList<>();
  private int nextIndex;
  private boolean closed;

  PageChannel(int callback, PageSession session, int capacity) {
    this.callback = callback;
    this.session = session;
    this.capacity = capacity;
    this.room = new Semaphore(capacity, true);
  }

  @Override
  public void sendJson(byte[] json) throws InterruptedException {
    room.acquire();
    synchronized (this) {
      checkOpen();
      int index = nextIndex++;
      byte[] number = ascii(Integer.toString(index));
      ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + 48);
      out.writeBytes(MESSAGE);
      out.writeBytes(json);
      out.writeBytes(INDEX);
      out.writeBytes(number);
      // Packages before 2.5 order by `id` instead of `index` (section 1.6).
      out.writeBytes(ID);
      out.writeBytes(number);
      out.write('}');
      session.push(new PushQueue.JsonMessage(callback, out.toByteArray(), room::release));
    }
  }

  @Override
  public void sendRaw(byte[] bytes) throws InterruptedException {
    room.acquire();
    synchronized (this) {
      checkOpen();
      session.push(new PushQueue.RawMessage(callback, nextIndex++, bytes, room::release));
    }
  }

  @Override
  public void awaitTaken() throws InterruptedException {
    room.acquire(capacity);
    room.release(capacity);
    synchronized (this) {
      checkOpen();
    }
  }

  @Override
  public void onClose(Runnable task) {
    synchronized (this) {
      if (!closed) {
        closeTasks.add(task);
        return;
      }
    }
    task.run();
  }

  @Override
  public synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      byte[] end = ascii("{\"end\":true,\"index\":" + nextIndex + ",\"id\":-1}");
      session.push(new PushQueue.JsonMessage(callback, end, () -> {}));
    }
    finish();
    session.forget(this);
  }

  /// Ends the channel without telling the page, which has gone. Senders that wait are woken and
  /// fail.
  void finish() {
    List<Runnable> tasks;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      tasks = List.copyOf(closeTasks);
      closeTasks.clear();
    }
    room.release(Integer.MAX_VALUE / 2);
    tasks.forEach(Runnable::run);
  }

  private void checkOpen() {
    if (closed) {
      throw new ChannelClosedException(
          session.isEnded()
              ? "the channel's page was reloaded or closed"
              : "the channel has been closed");
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
