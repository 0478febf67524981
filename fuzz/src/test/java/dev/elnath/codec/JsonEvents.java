package dev.elnath.codec;

import java.math.BigInteger;

/// Spells what a reader finds in a text, so that two readers can be compared.
final class JsonEvents {
  private final StringBuilder events = new StringBuilder();

  void beginObject() {
    events.append('{');
  }

  void beginArray() {
    events.append('[');
  }

  void end() {
    events.append('!');
  }

  void name(String name) {
    events.append('n');
    string(name);
  }

  void string(String string) {
    events.append(string.length()).append('"').append(string);
  }

  void number(String digits, double value) {
    // That 0 has a sign is lost in Jackson where there is no point.
    events.append('#').append(digits).append('=').append(value == 0 ? 0.0 : value);
  }

  void whole(BigInteger value) {
    events.append('=').append(value);
    if (value.bitLength() < Long.SIZE) {
      events.append('L').append(value.longValue());
    }
  }

  void flag(boolean value) {
    events.append(value ? 't' : 'f');
  }

  void nothing() {
    events.append('0');
  }

  @Override
  public String toString() {
    return events.toString();
  }
}
