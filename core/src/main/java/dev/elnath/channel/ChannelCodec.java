package dev.elnath.channel;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;

/// Opens the channels among a call's arguments. A channel goes one way: none can be sent to a page.
record ChannelCodec<T>(Codec<T> messages) implements Codec<Channel<T>> {
  private static final String PREFIX = "__CHANNEL__:";
  private static final int MAX_DIGITS = 10;
  private static final long MAX_ID = (1L << 32) - 1;

  @Override
  public Channel<T> read(JsonReader in) {
    String text = in.readString("a channel");
    String digits = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MAX_DIGITS
            && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    if (!number || Long.parseLong(digits) > MAX_ID) {
      throw in.invalid(
          "invalid channel value `%.80s`, expected a string in the `__CHANNEL__:ID` format"
              .formatted(text));
    }
    ChannelOpener opener = in.context(ChannelOpener.class);
    return new Channel<>(messages, opener.open((int) Long.parseLong(digits)));
  }

  @Override
  public void write(Channel<T> value, JsonWriter out) {
    throw out.invalid("a channel cannot be sent to a page; pages make their own");
  }
}
