package dev.elnath.internal.event;

import dev.elnath.codec.UseCodec;

/// The name of an event (section 4.2).
///
/// @param text letters and digits of any script, `-`, `/`, `:` and `_`
@UseCodec(EventNameCodec.class)
public record EventName(String text) {
  static final String RULE =
      "Event name must include only alphanumeric characters, `-`, `/`, `:` and `_`.";

  /// @throws IllegalArgumentException if no event can have that name
  public EventName {
    if (!isValid(text)) {
      throw new IllegalArgumentException("\"" + text + "\" cannot be an event's name. " + RULE);
    }
  }

  static boolean isValid(String text) {
    return text.codePoints()
        .allMatch(point -> Character.isLetterOrDigit(point) || "-/:_".indexOf(point) >= 0);
  }
}
