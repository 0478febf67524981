package dev.elnath.state;

import dev.elnath.channel.ChannelClosedException;
import dev.elnath.channel.ChannelLink;
import dev.elnath.codec.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A page's end of a channel, which takes a message when a test says so.
final class FakeLink implements ChannelLink {
  private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
  private final List<Runnable> closeTasks = new ArrayList<>();
  private int untaken;
  private int mostUntaken;
  private boolean closed;

  /// What a page is told.
  record Told(long version, String value) {}

  /// The next message, which the page takes by that.
  Told take() throws InterruptedException {
    Told told = look();
    taken();
    return told;
  }

  /// The next message, while the page has not yet come to taking it.
  Told look() throws InterruptedException {
    String json = sent.poll(60, TimeUnit.SECONDS);
    if (json == null) {
      throw new AssertionError("the page was told nothing within 20 s");
    }
    JsonReader in = JsonReader.of(json);
    in.beginObject("a version");
    in.nextName();
    long version = in.readLong();
    in.nextName();
    return new Told(version, in.readJson().text());
  }

  synchronized void taken() {
    untaken--;
    notifyAll();
  }

  /// How many messages have waited for the page at the same time.
  synchronized int mostUntaken() {
    return mostUntaken;
  }

  boolean isEmpty() {
    return sent.isEmpty();
  }

  @Override
  public synchronized void sendJson(byte[] json) {
    checkOpen();
    mostUntaken = Math.max(mostUntaken, ++untaken);
    sent.add(new String(json, StandardCharsets.UTF_8));
  }

  @Override
  public void sendRaw(byte[] bytes) {
    throw new AssertionError("a shared state sends JSON");
  }

  @Override
  public synchronized void awaitTaken() throws InterruptedException {
    while (untaken > 0 && !closed) {
      wait();
    }
    checkOpen();
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
    List<Runnable> tasks;
    synchronized (this) {
      closed = true;
      tasks = List.copyOf(closeTasks);
      closeTasks.clear();
      notifyAll();
    }
    tasks.forEach(Runnable::run);
  }

  private void checkOpen() {
    if (closed) {
      throw new ChannelClosedException("the page has gone");
    }
  }
}
