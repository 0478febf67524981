package dev.elnath.internal.ipc;

import dev.elnath.command.Body;

/// A frame that a page sends over the direct transport, and the making of those that it receives
/// one by one (`wire/direct.md`); [DirectWriter] also joins small ones.
sealed interface DirectFrame {
  int HELLO = 1;
  int CALL_JSON = 2;
  int CALL_RAW = 3;
  int RECEIVED = 4;
  int RESULT_JSON = 16;
  int RESULT_RAW = 17;
  int ERROR_JSON = 18;
  int MESSAGE_JSON = 19;
  int MESSAGE_RAW = 20;
  int RESULTS_JSON = 21;
  int MESSAGES_JSON = 22;

  /// The version of the protocol.
  int VERSION = 1;

  /// Characters of a ticket.
  int TICKET_LENGTH = 32;

  /// The largest frame without its length, in either direction.
  int MAX_FRAME_BYTES = 1 << 30;

  /// Who begins.
  record Hello(int version, String ticket, String key) implements DirectFrame {}

  /// A request, which has not been looked at yet.
  ///
  /// @param head up to the second line feed and with it; all of the request if that comes late or
  ///   never
  /// @param body the rest
  record Call(long number, boolean raw, byte[] head, byte[] body) implements DirectFrame {
    /// One whose body has not been parted from its head.
    Call(long number, boolean raw, byte[] content) {
      this(number, raw, content, new byte[0]);
    }
  }

  /// A request beyond the limit, of which nothing was kept.
  record Oversized(long number) implements DirectFrame {}

  /// So many more messages have been delivered in the page.
  record Received(int count) implements DirectFrame {}

  /// What a page is sent.
  sealed interface Outgoing {
    /// It in a frame of its own.
    OutgoingFrame frame();

    /// How many bytes of content it has.
    int size();
  }

  /// The answer of a request.
  record Answer(long number, Reply reply) implements Outgoing {
    @Override
    public OutgoingFrame frame() {
      return answer(number, reply);
    }

    @Override
    public int size() {
      return switch (reply) {
        case Reply.Ok(Body.JsonText json) -> json.bytes().length;
        case Reply.Ok(Body.Raw raw) -> raw.bytes().length;
        case Reply.Failed(Body.JsonText error) -> error.bytes().length;
        case Reply.Refused(String reason) -> reason.length();
        case Reply.Gone _ -> Reply.GONE_TEXT.length();
      };
    }
  }

  /// A message of a channel.
  record Pushed(PushQueue.Message message) implements Outgoing {
    @Override
    public OutgoingFrame frame() {
      return DirectFrame.message(message);
    }

    @Override
    public int size() {
      return switch (message) {
        case PushQueue.JsonMessage json -> json.bytes().length;
        case PushQueue.RawMessage raw -> raw.bytes().length;
      };
    }
  }

  /// The frame of an answer.
  static OutgoingFrame answer(long number, Reply reply) {
    return switch (reply) {
      case Reply.Ok(Body.JsonText json) -> answer(RESULT_JSON, number, json.bytes());
      case Reply.Ok(Body.Raw raw) -> answer(RESULT_RAW, number, raw.bytes());
      case Reply.Failed(Body.JsonText error) -> answer(ERROR_JSON, number, error.bytes());
      case Reply.Refused(String reason) -> failure(number, reason);
      case Reply.Gone _ -> failure(number, Reply.GONE_TEXT);
    };
  }

  /// The frame of a message.
  static OutgoingFrame message(PushQueue.Message message) {
    return switch (message) {
      case PushQueue.JsonMessage json ->
          new OutgoingFrame(MESSAGE_JSON, json.callback(), Integer.BYTES, json.bytes());
      case PushQueue.RawMessage raw ->
          new OutgoingFrame(
              MESSAGE_RAW,
              Integer.toUnsignedLong(raw.callback()) | (long) raw.index() << Integer.SIZE,
              Long.BYTES,
              raw.bytes());
    };
  }

  private static OutgoingFrame failure(long number, String text) {
    return answer(ERROR_JSON, number, Reply.failed(text).error().bytes());
  }

  private static OutgoingFrame answer(int kind, long number, byte[] content) {
    return content.length > MAX_FRAME_BYTES - 9
        ? failure(number, "the answer is larger than " + (MAX_FRAME_BYTES - 9) + " bytes")
        : new OutgoingFrame(kind, number, Long.BYTES, content);
  }
}
