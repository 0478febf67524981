package dev.elnath.platform;

/// Answers one message of a page. Any thread; the second call and calls after the page has gone do
/// nothing.
@FunctionalInterface
public interface MessageReply {
  /// Resolves the page's promise with a text.
  void send(String text);
}
