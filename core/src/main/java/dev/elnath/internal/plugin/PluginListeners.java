package dev.elnath.internal.plugin;

import dev.elnath.channel.Channel;
import dev.elnath.channel.ChannelClosedException;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.Json;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.command.State;
import dev.elnath.internal.ipc.Page;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/// The pages that listen for a plugin's events (section 3.1), and the commands by which they come
/// and go. A page that goes away takes its listeners with it. Any thread.
@Naming(commands = Naming.Case.SNAKE)
final class PluginListeners {
  private static final Logger LOG = System.getLogger("dev.elnath.plugin");

  private final String plugin;
  private final Set<String> events;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  private record Listener(String event, Channel<Json> channel) {}

  PluginListeners(String plugin, Set<String> events) {
    this.plugin = plugin;
    this.events = Set.copyOf(events);
  }

  @Command
  void registerListener(String event, Channel<Json> handler) {
    checkKnown(event);
    Listener listener = new Listener(event, handler);
    listeners.add(listener);
    handler.onClose(() -> listeners.remove(listener));
  }

  /// The spelling that packages fall back to.
  @Command("registerListener")
  void registerListenerInCamelCase(String event, Channel<Json> handler) {
    registerListener(event, handler);
  }

  @Command
  void removeListener(String event, long channelId, @State Page page) {
    page.openChannel((int) channelId)
        .map(link -> new Channel<>(Codecs.ofJson(), link))
        .filter(channel -> listeners.remove(new Listener(event, channel)))
        .ifPresent(Channel::close);
  }

  void trigger(String event, Json payload) throws InterruptedException {
    checkKnown(event);
    for (Listener listener : listeners) {
      if (listener.event().equals(event)) {
        try {
          listener.channel().sendJson(payload.text());
        } catch (ChannelClosedException gone) {
          LOG.log(Level.DEBUG, () -> "a page that listened to " + plugin + " has gone", gone);
        }
      }
    }
  }

  private void checkKnown(String event) {
    if (events.contains(event)) {
      return;
    }
    throw new IllegalArgumentException(
        events.isEmpty()
            ? "plugin " + plugin + " has no events to listen for"
            : "plugin "
                + plugin
                + " has no event \""
                + event
                + "\"; it has "
                + String.join(", ", new TreeSet<>(events)));
  }
}
