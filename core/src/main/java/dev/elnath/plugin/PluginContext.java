package dev.elnath.plugin;

import dev.elnath.app.App;
import dev.elnath.codec.Codec;
import dev.elnath.codec.Json;
import dev.elnath.codec.JsonWriter;

/// What a plugin has while its application runs. Any thread.
public interface PluginContext {
  /// The application.
  App app();

  /// Sends an event to the pages that listen with `addPluginListener`, waiting as `Channel.send`
  /// does while one of them falls behind.
  ///
  /// @param event one of [Plugin#events]
  /// @throws IllegalArgumentException if the plugin has no such event
  /// @throws InterruptedException if the thread is interrupted while it waits; some pages may have
  ///   been told then
  void trigger(String event, Json payload) throws InterruptedException;

  /// Sends an event with a value, as [#trigger(String, Json)] does.
  ///
  /// @throws IllegalArgumentException if the plugin has no such event
  /// @throws dev.elnath.codec.EncodeException if the value cannot be told in JSON
  /// @throws InterruptedException if the thread is interrupted while it waits
  default <T> void trigger(String event, T payload, Codec<T> codec) throws InterruptedException {
    JsonWriter out = new JsonWriter();
    codec.write(payload, out);
    trigger(event, new Json(out.toText()));
  }
}
