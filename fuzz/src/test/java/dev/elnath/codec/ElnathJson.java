package dev.elnath.codec;

import java.math.BigInteger;
import java.util.Optional;

/// What Elnath's own reader says to a text.
final class ElnathJson {
  private ElnathJson() {}

  /// All that is in a text, or nothing if it is refused.
  static Optional<String> events(byte[] utf8) {
    try {
      return Optional.of(events(JsonReader.of(utf8)));
    } catch (MalformedJsonException refused) {
      return Optional.empty();
    }
  }

  /// All that is in a text, or nothing if it is refused.
  static Optional<String> events(String text) {
    try {
      return Optional.of(events(JsonReader.of(text)));
    } catch (MalformedJsonException refused) {
      return Optional.empty();
    }
  }

  private static String events(JsonReader in) {
    JsonEvents events = new JsonEvents();
    value(in, events);
    in.end();
    return events.toString();
  }

  private static void value(JsonReader in, JsonEvents events) {
    switch (in.kind()) {
      case OBJECT -> {
        events.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          events.name(name);
          value(in, events);
        }
        events.end();
      }
      case ARRAY -> {
        events.beginArray();
        while (in.nextElement()) {
          value(in, events);
        }
        events.end();
      }
      case STRING -> events.string(in.readString());
      case NUMBER -> number(in, events);
      case BOOLEAN -> events.flag(in.readBoolean());
      case NULL -> events.nothing();
    }
  }

  private static void number(JsonReader in, JsonEvents events) {
    String digits = in.readJson().text();
    events.number(digits, in.readDouble());
    if (digits.matches("-?[0-9]+")) {
      BigInteger value = in.readBigInteger();
      events.whole(value);
      if (value.bitLength() < Long.SIZE && in.readLong() != value.longValue()) {
        throw new AssertionError("the long of " + digits + " is " + in.readLong());
      }
    }
  }

  /// As [JacksonJson#written].
  static String written(String text, double number, long whole) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name(text);
    out.beginArray();
    out.write(text);
    out.write(number);
    out.write((float) number);
    out.write(whole);
    out.write((int) whole);
    out.endArray();
    out.endObject();
    return out.toText();
  }
}
