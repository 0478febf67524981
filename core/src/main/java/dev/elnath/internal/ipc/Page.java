package dev.elnath.internal.ipc;

import dev.elnath.channel.ChannelLink;
import dev.elnath.event.EventTarget;
import java.util.Optional;

/// The document that made a call, for the framework's own commands, which take it as a value that
/// is managed. Any thread.
public interface Page {
  /// Lets a callback of the page hear an event, until [#unlisten] or the page's end.
  ///
  /// @param callback an unsigned number of 32 bits, which is the listener's id as well
  void listen(String event, EventTarget target, int callback);

  /// Ends what [#listen] began; nothing happens if there is no such listener.
  void unlisten(String event, int callback);

  /// The channel of a callback, if it was opened and has not ended.
  Optional<ChannelLink> openChannel(int callback);
}
