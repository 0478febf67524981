package dev.elnath.state;

import dev.elnath.channel.Channel;
import dev.elnath.channel.ChannelClosedException;
import dev.elnath.codec.Json;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;

/// Brings one page up to the newest version, again and again. It has a thread only while there is
/// something to tell. Any thread may wake it.
final class Follower {
  private static final Logger LOG = System.getLogger("dev.elnath.state");

  private final Channel<Json> page;
  private final Supplier<Message> newest;
  private long told;
  private boolean telling;

  /// A version as a page is told it.
  record Message(long version, String json) {}

  Follower(Channel<Json> page, Supplier<Message> newest) {
    this.page = page;
    this.newest = newest;
  }

  /// Says that there may be a newer version than the page has been told.
  void wake() {
    synchronized (this) {
      if (telling) {
        return;
      }
      telling = true;
    }
    Thread.ofVirtual().name("shared state").start(this::tell);
  }

  /// Sends what is newest when the page has taken the version before. Who wakes this has set the
  /// newer version earlier, so that either this sees it or the next thread does.
  private void tell() {
    try {
      for (Optional<Message> next = next(); next.isPresent(); next = next()) {
        page.sendJson(next.get().json());
        page.awaitTaken();
      }
    } catch (ChannelClosedException gone) {
      LOG.log(Level.DEBUG, "a page that followed a shared state has gone", gone);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Optional<Message> next() {
    Message message = newest.get();
    if (message.version() <= told) {
      telling = false;
      return Optional.empty();
    }
    told = message.version();
    return Optional.of(message);
  }
}
