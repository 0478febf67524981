package dev.elnath.internal.event;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;

/// Reads the name of an event, refusing others in the contract's words (section 2.6).
public final class EventNameCodec implements Codec<EventName> {
  /// For generated code.
  public EventNameCodec() {}

  @Override
  public EventName read(JsonReader in) {
    String text = in.readString();
    if (!EventName.isValid(text)) {
      throw in.invalid(EventName.RULE);
    }
    return new EventName(text);
  }

  @Override
  public void write(EventName value, JsonWriter out) {
    out.write(value.text());
  }
}
