package dev.elnath.internal.ipc;

import dev.elnath.codec.JsonWriter;
import dev.elnath.command.Body;

/// How a request ended.
sealed interface Reply {
  /// The command returned.
  record Ok(Body body) implements Reply {}

  /// The command was denied or failed; the page's promise is rejected with this JSON.
  record Failed(Body.JsonText error) implements Reply {}

  /// The request was not one (section 2.1); the page's promise is rejected with this text.
  record Refused(String text) implements Reply {}

  /// The page that asked is no longer there. A transport that still can tells it.
  record Gone() implements Reply {}

  /// Nobody waits for this any more, but a transport may have to be told.
  Reply GONE = new Gone();

  /// What a page reads when its call outlives it.
  String GONE_TEXT = "page went away";

  /// A rejection with a plain string, the form of all the framework's own errors.
  static Failed failed(String text) {
    JsonWriter out = new JsonWriter();
    out.write(text);
    return new Failed(new Body.JsonText(out.toBytes()));
  }
}
