package dev.elnath.channel;

/// The way of one channel's messages to its page. Implemented by the framework.
public interface ChannelLink {
  /// Sends a JSON text in UTF-8.
  ///
  /// @throws ChannelClosedException if the channel has ended
  /// @throws InterruptedException if interrupted while waiting for the page
  void sendJson(byte[] json) throws InterruptedException;

  /// Sends bytes.
  ///
  /// @throws ChannelClosedException if the channel has ended
  /// @throws InterruptedException if interrupted while waiting for the page
  void sendRaw(byte[] bytes) throws InterruptedException;

  /// Waits until the page has taken all that was sent.
  ///
  /// @throws ChannelClosedException if the channel has ended
  /// @throws InterruptedException if interrupted while waiting for the page
  void awaitTaken() throws InterruptedException;

  /// Runs a task when the channel has ended; at once if it has.
  void onClose(Runnable task);

  /// Whether the channel has ended.
  boolean isClosed();

  /// Ends the channel.
  void close();
}
