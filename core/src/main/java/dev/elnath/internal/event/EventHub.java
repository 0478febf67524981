package dev.elnath.internal.event;

import dev.elnath.codec.Json;
import dev.elnath.event.Event;
import dev.elnath.event.EventTarget;
import dev.elnath.event.Events;
import dev.elnath.event.Unlisten;
import dev.elnath.internal.ipc.Pages;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The one place that all events pass. Any thread.
public final class EventHub implements Events {
  private static final Logger LOG = System.getLogger("dev.elnath.event");

  private final Pages pages;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  /// @param pages whose listeners hear as well
  public EventHub(Pages pages) {
    this.pages = pages;
  }

  /// A listener of the program.
  private record Listener(
      String event, EventTarget target, Consumer<Event> handler, AtomicBoolean listening) {
    void hear(Event event) {
      if (!listening.get()) {
        return;
      }
      try {
        handler.accept(event);
      } catch (RuntimeException failure) {
        LOG.log(Level.ERROR, () -> "a listener of \"" + event.name() + "\" failed", failure);
      }
    }
  }

  @Override
  public Unlisten listen(String event, EventTarget target, Consumer<Event> handler) {
    return add(event, target, handler, new AtomicBoolean(true));
  }

  @Override
  public Unlisten once(String event, EventTarget target, Consumer<Event> handler) {
    AtomicBoolean listening = new AtomicBoolean(true);
    AtomicBoolean first = new AtomicBoolean(true);
    return add(
        event,
        target,
        heard -> {
          if (first.compareAndSet(true, false)) {
            listening.set(false);
            listeners.removeIf(each -> each.listening().equals(listening));
            handler.accept(heard);
          }
        },
        listening);
  }

  private Unlisten add(
      String event, EventTarget target, Consumer<Event> handler, AtomicBoolean listening) {
    listeners.add(new Listener(new EventName(event).text(), target, handler, listening));
    return () -> {
      listening.set(false);
      listeners.removeIf(each -> each.listening().equals(listening));
    };
  }

  @Override
  public void emitTo(EventTarget target, String event, Json payload) throws InterruptedException {
    emit(new EventName(event).text(), payload, listener -> Delivery.reaches(target, listener));
  }

  /// Tells of something that happened to a window, which those who listen by its label alone do not
  /// hear (section 4.3).
  void emitOfWindow(String label, String event, Json payload) throws InterruptedException {
    emit(
        event,
        payload,
        listener -> listener instanceof EventTarget.Any || Delivery.isOfWindow(label, listener));
  }

  /// Tells of something that happened to a web view within a window.
  void emitOfWebview(String label, String event, Json payload) throws InterruptedException {
    emit(
        event,
        payload,
        listener -> listener instanceof EventTarget.Any || Delivery.isOfWebview(label, listener));
  }

  /// Whether a page listens for what happens to a window, by its label and nothing less.
  boolean isHeardOfWindow(String label, String event) {
    return pages.isHeard(event, listener -> Delivery.isOfWindow(label, listener));
  }

  private void emit(String name, Json payload, Predicate<EventTarget> reached)
      throws InterruptedException {
    pages.deliver(name, reached, payload.text().getBytes(StandardCharsets.UTF_8));
    Event event = new Event(name, payload);
    for (Listener listener : listeners) {
      if (listener.event().equals(name) && reached.test(listener.target())) {
        listener.hear(event);
      }
    }
  }
}
