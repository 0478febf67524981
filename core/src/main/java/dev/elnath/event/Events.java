package dev.elnath.event;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Json;
import dev.elnath.codec.JsonWriter;
import java.util.function.Consumer;

/// Sends events to pages and to the program, and hears them. Any thread.
///
/// An event reaches the listeners of pages first and those of the program then, the latter on the
/// thread that emits. Events that one thread emits arrive in their order; those of several threads,
/// and calls of `emit` that a page does not await, have none. The name of an event has letters and
/// digits of any script, `-`, `/`, `:` and `_`.
///
/// A listener for [EventTarget.Any] hears everything, and an event for `Any` reaches every
/// listener. Else an event for the program reaches those that listen as [EventTarget.App]; one for
/// a label reaches all kinds of listeners with that label; one for a window, a web view or both in
/// one reaches those of the same kind and label, and those that listen by the label alone.
public interface Events {
  /// Hears all events of a name that are meant for a target.
  ///
  /// @param handler called on the thread that emits, by several at once if several do; what it
  ///   throws is logged
  /// @throws IllegalArgumentException if no event can have that name
  Unlisten listen(String event, EventTarget target, Consumer<Event> handler);

  /// Hears all events of a name, whoever they are meant for.
  ///
  /// @throws IllegalArgumentException if no event can have that name
  default Unlisten listen(String event, Consumer<Event> handler) {
    return listen(event, EventTarget.ANY, handler);
  }

  /// Hears the next event of a name that is meant for a target, and no other.
  ///
  /// @throws IllegalArgumentException if no event can have that name
  Unlisten once(String event, EventTarget target, Consumer<Event> handler);

  /// Hears the next event of a name, whoever it is meant for, and no other.
  ///
  /// @throws IllegalArgumentException if no event can have that name
  default Unlisten once(String event, Consumer<Event> handler) {
    return once(event, EventTarget.ANY, handler);
  }

  /// Sends an event to the listeners whose targets it reaches.
  ///
  /// Waits as `Channel.send` does: while a page that listens has as many events waiting as
  /// `plugins.elnath.channelCapacity` says. So it must not be called on the main thread.
  ///
  /// @throws IllegalArgumentException if no event can have that name
  /// @throws InterruptedException if the thread is interrupted while it waits; some listeners may
  ///   have been told then
  void emitTo(EventTarget target, String event, Json payload) throws InterruptedException;

  /// Sends an event to all listeners. Waits as [#emitTo(EventTarget, String, Json)] does.
  ///
  /// @throws IllegalArgumentException if no event can have that name
  /// @throws InterruptedException if the thread is interrupted while it waits
  default void emit(String event, Json payload) throws InterruptedException {
    emitTo(EventTarget.ANY, event, payload);
  }

  /// Sends an event with a value to all listeners. Waits as [#emitTo(EventTarget, String, Json)]
  /// does.
  ///
  /// @throws IllegalArgumentException if no event can have that name
  /// @throws dev.elnath.codec.EncodeException if the value cannot be told in JSON
  /// @throws InterruptedException if the thread is interrupted while it waits
  default <T> void emit(String event, T payload, Codec<T> codec) throws InterruptedException {
    emitTo(EventTarget.ANY, event, payload, codec);
  }

  /// Sends an event with a value to the listeners that the target reaches. Waits as
  /// [#emitTo(EventTarget, String, Json)] does.
  ///
  /// @throws IllegalArgumentException if no event can have that name
  /// @throws dev.elnath.codec.EncodeException if the value cannot be told in JSON
  /// @throws InterruptedException if the thread is interrupted while it waits
  default <T> void emitTo(EventTarget target, String event, T payload, Codec<T> codec)
      throws InterruptedException {
    JsonWriter out = new JsonWriter();
    codec.write(payload, out);
    emitTo(target, event, new Json(out.toText()));
  }
}
