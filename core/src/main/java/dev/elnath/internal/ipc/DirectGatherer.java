package dev.elnath.internal.ipc;

import dev.elnath.command.Body;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/// Writes many small frames at once, and joins results and messages that follow each other
/// (`wire/direct.md`). One thread at a time.
final class DirectGatherer {
  private static final int MAX_JOINED_BYTES = 4 << 10;

  /// A frame's length and kind, the brackets and commas of a list and of a pair, and the digits of
  /// the largest number.
  private static final int MAX_JOINED_OVERHEAD = 5 + 2 + 4 + 20;

  private final WritableByteChannel channel;
  private final ByteBuffer gathered =
      ByteBuffer.allocate(OutgoingFrame.SMALL_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private int openKind;
  private int openAt;

  DirectGatherer(WritableByteChannel channel) {
    this.channel = channel;
  }

  /// Adds what is to be sent; it may wait for [#flush].
  void add(DirectFrame.Outgoing next) throws IOException {
    switch (next) {
      case DirectFrame.Answer(long number, Reply.Ok(Body.JsonText json))
          when json.bytes().length <= MAX_JOINED_BYTES ->
          join(DirectFrame.RESULTS_JSON, number, json.bytes());
      case DirectFrame.Pushed(PushQueue.JsonMessage json)
          when json.bytes().length <= MAX_JOINED_BYTES ->
          join(DirectFrame.MESSAGES_JSON, Integer.toUnsignedLong(json.callback()), json.bytes());
      case DirectFrame.Outgoing alone -> addFrame(alone.frame());
    }
  }

  /// Sends a frame at once, as it is.
  void send(OutgoingFrame frame) throws IOException {
    addFrame(frame);
    flush();
  }

  /// Sends all that has been added.
  void flush() throws IOException {
    closeList();
    OutgoingFrame.write(channel, gathered.flip());
    gathered.clear();
  }

  private void addFrame(OutgoingFrame frame) throws IOException {
    closeList();
    if (frame.length() > gathered.remaining()) {
      flush();
    }
    if (frame.length() > gathered.remaining()) {
      frame.writeTo(channel);
    } else {
      frame.putInto(gathered);
    }
  }

  private void join(int kind, long number, byte[] json) throws IOException {
    if (gathered.remaining() < MAX_JOINED_OVERHEAD + json.length) {
      flush();
    }
    if (openKind == kind) {
      gathered.put((byte) ',');
    } else {
      closeList();
      openKind = kind;
      openAt = gathered.position();
      gathered.putInt(0).put((byte) kind).put((byte) '[');
    }
    gathered.put((byte) '[');
    putDigits(number);
    gathered.put((byte) ',').put(json).put((byte) ']');
  }

  private void closeList() {
    if (openKind != 0) {
      gathered.put((byte) ']').putInt(openAt, gathered.position() - openAt - 4);
      openKind = 0;
    }
  }

  private void putDigits(long number) {
    int digits = 1;
    for (long rest = number; rest > 9; rest /= 10) {
      digits++;
    }
    int at = gathered.position() + digits;
    gathered.position(at);
    long rest = number;
    do {
      gathered.put(--at, (byte) ('0' + rest % 10));
      rest /= 10;
    } while (rest > 0);
  }
}
