package dev.elnath.event;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Json;
import dev.elnath.codec.JsonReader;

/// What a listener of the program is told.
///
/// @param name such as `notes-changed` or `tauri://window-created`
/// @param payload what was sent with it; `null` in JSON where nothing was
public record Event(String name, Json payload) {
  /// The payload as a value.
  ///
  /// @throws dev.elnath.codec.DecodeException if it is not one of the codec's type
  public <T> T payload(Codec<T> codec) {
    return codec.read(JsonReader.of(payload.text()));
  }
}
