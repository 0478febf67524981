package dev.elnath.internal.builtin;

import dev.elnath.codec.Json;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.command.State;
import dev.elnath.event.EventTarget;
import dev.elnath.event.Events;
import dev.elnath.internal.event.EventName;
import dev.elnath.internal.ipc.Page;
import java.util.Optional;

/// The plugin `event` (section 3.3). The id of a page's listener is the id of its callback.
@Naming(commands = Naming.Case.SNAKE)
final class EventPlugin {
  private final Events events;

  EventPlugin(Events events) {
    this.events = events;
  }

  @Command
  long listen(EventName event, EventTarget target, CallbackId handler, @State Page page) {
    page.listen(event.text(), target, handler.bits());
    return handler.number();
  }

  @Command
  void unlisten(EventName event, CallbackId eventId, @State Page page) {
    page.unlisten(event.text(), eventId.bits());
  }

  @Command
  void emit(EventName event, Optional<Json> payload) throws InterruptedException {
    events.emit(event.text(), payload.orElse(Json.NULL));
  }

  @Command
  void emitTo(EventTarget target, EventName event, Optional<Json> payload)
      throws InterruptedException {
    events.emitTo(target, event.text(), payload.orElse(Json.NULL));
  }
}
