package dev.elnath.internal.ipc;

import dev.elnath.codec.JsonWriter;
import dev.elnath.config.Limits;
import dev.elnath.event.EventTarget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

/// What one document listens for. Only so many of its events wait to be pulled. Any thread.
final class PageListeners {
  private final PageSession session;
  private final Semaphore room;
  private final Map<String, Map<Integer, EventTarget>> byEvent = new HashMap<>();
  private final int limit;
  private int count;
  private boolean ended;

  /// @param limits how many events may wait, and how many listeners there may be
  PageListeners(PageSession session, Limits limits) {
    this.session = session;
    this.room = new Semaphore(limits.channelCapacity(), true);
    this.limit = limits.maxListeners();
  }

  synchronized void add(String event, EventTarget target, int callback) {
    if (ended) {
      return;
    }
    Map<Integer, EventTarget> listeners = byEvent.get(event);
    boolean isNew = listeners == null || !listeners.containsKey(callback);
    if (isNew && count >= limit) {
      throw new IllegalStateException(
          "too many listeners: the limit is " + limit + " (plugins.elnath.maxListeners)");
    }
    byEvent.computeIfAbsent(event, _ -> new LinkedHashMap<>()).put(callback, target);
    count += isNew ? 1 : 0;
  }

  synchronized void remove(String event, int callback) {
    Map<Integer, EventTarget> listeners = byEvent.get(event);
    if (listeners != null && listeners.remove(callback) != null) {
      count--;
      if (listeners.isEmpty()) {
        byEvent.remove(event);
      }
    }
  }

  synchronized boolean isHeard(String event, Predicate<EventTarget> wanted) {
    return byEvent.getOrDefault(event, Map.of()).values().stream().anyMatch(wanted);
  }

  /// Queues an event for the listeners that it reaches, waiting while the page falls behind. One
  /// that is removed meanwhile does not hear it.
  void deliver(String event, Predicate<EventTarget> reached, byte[] payload)
      throws InterruptedException {
    for (int callback : reachedBy(event, reached)) {
      room.acquire();
      synchronized (this) {
        if (byEvent.getOrDefault(event, Map.of()).containsKey(callback)) {
          byte[] message = message(event, callback, payload);
          session.push(new PushQueue.JsonMessage(callback, message, room::release));
        } else {
          room.release();
        }
      }
    }
  }

  /// Forgets all listeners and wakes those who wait.
  void end() {
    synchronized (this) {
      ended = true;
      byEvent.clear();
    }
    room.release(Integer.MAX_VALUE / 2);
  }

  private synchronized List<Integer> reachedBy(String event, Predicate<EventTarget> reached) {
    return byEvent.getOrDefault(event, Map.of()).entrySet().stream()
        .filter(listener -> reached.test(listener.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static byte[] message(String event, int callback, byte[] payload) {
    JsonWriter name = new JsonWriter();
    name.write(event);
    ByteArrayOutputStream out = new ByteArrayOutputStream(payload.length + 64);
    out.writeBytes(ascii("{\"event\":"));
    out.writeBytes(name.toBytes());
    out.writeBytes(ascii(",\"id\":" + Integer.toUnsignedString(callback) + ",\"payload\":"));
    out.writeBytes(payload);
    out.write('}');
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
