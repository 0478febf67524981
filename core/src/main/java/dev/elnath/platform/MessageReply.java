package dev.elnath.platform;

/// Answers one message of a page. Any thread; the second call and calls after the page has gone do
/// nothing.
@FunctionalInterface
public interface MessageReply {
  /// Settles the page's promise with a text: resolves it with the string, or rejects it with an
  /// error whose message is the text, whichever the platform does better.
  void send(String text);
}
