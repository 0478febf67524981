package dev.elnath.internal.ipc;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.MalformedJsonException;
import dev.elnath.command.Headers.Header;
import dev.elnath.fuzz.Input;
import dev.elnath.fuzz.StrictJson;

/// The text of a message (section 2.2): whatever is taken for one is JSON, has its numbers within
/// their bounds, and no header that reaches beyond its line.
public final class MessageEnvelopeFuzz {
  private MessageEnvelopeFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Input.text(bytes);
    MessageEnvelope message;
    try {
      message = MessageEnvelope.parse(text);
    } catch (MalformedJsonException | DecodeException refused) {
      return;
    }
    hold(StrictJson.isValid(text), "what is no JSON was accepted");
    hold(isId(message.callback()) && isId(message.error()), "a callback id is none");
    hold(message.number() >= 0 && message.number() < 1L << 53, "a request number is none");
    for (Header header : message.headers().entries()) {
      boolean plain =
          (header.name() + header.value())
              .chars()
              .noneMatch(unit -> unit == '\n' || unit == '\r' || unit == 0);
      hold(plain && !header.name().isEmpty(), "a header is none");
    }
  }

  private static boolean isId(long id) {
    return id >= 0 && id < 1L << 32;
  }
}
