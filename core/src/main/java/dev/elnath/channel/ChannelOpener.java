package dev.elnath.channel;

/// Opens channels of the page that made a call. Implemented by the framework; the context of a
/// reader of arguments.
@FunctionalInterface
public interface ChannelOpener {
  /// The link to a channel's handler.
  ///
  /// @param callback the handler's id, an unsigned number of 32 bits
  /// @throws ChannelClosedException if the page has gone
  ChannelLink open(int callback);
}
