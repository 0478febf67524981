package dev.elnath.channel;

/// A message was sent on a channel that has ended, because it was closed or because its page has
/// gone. The text says which.
public final class ChannelClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message why the channel has ended
  public ChannelClosedException(String message) {
    super(message);
  }
}
