package dev.elnath.channel;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A stream of messages to the page that made it with `new Channel()` and passed it to a command
/// (section 2.3).
///
/// Messages arrive in the order sent and none is lost: [#send] waits while the page has not taken
/// earlier ones. A channel may outlive its command. It ends when it is closed or when its page goes
/// away. Any thread may use it, several at once.
///
/// @param <T> the type of the messages
public final class Channel<T> implements AutoCloseable {
  private final Codec<T> codec;
  private final ChannelLink link;

  /// @param codec how messages travel
  /// @param link the way to the page
  public Channel(Codec<T> codec, ChannelLink link) {
    this.codec = codec;
    this.link = link;
  }

  /// The codec of channels whose messages travel by `messages`: reads the text that the page's
  /// `Channel` becomes (section 2.3).
  public static <T> Codec<Channel<T>> codec(Codec<T> messages) {
    return new ChannelCodec<>(messages);
  }

  /// Sends a message, waiting while the page falls behind.
  ///
  /// @throws ChannelClosedException if the channel has ended
  /// @throws dev.elnath.codec.EncodeException if the message cannot be told in JSON; the channel
  ///   goes on
  /// @throws InterruptedException if the thread is interrupted while it waits; the message was not
  ///   sent
  public void send(T message) throws InterruptedException {
    JsonWriter out = new JsonWriter();
    codec.write(message, out);
    link.sendJson(out.toBytes());
  }

  /// Sends bytes, which arrive as an `ArrayBuffer`.
  ///
  /// @param message not copied; must not change afterwards
  /// @throws ChannelClosedException if the channel has ended
  /// @throws InterruptedException if the thread is interrupted while it waits; the message was not
  ///   sent
  public void sendBytes(byte[] message) throws InterruptedException {
    link.sendRaw(message);
  }

  /// Sends a JSON text as it is.
  ///
  /// @throws ChannelClosedException if the channel has ended
  /// @throws InterruptedException if the thread is interrupted while it waits; the message was not
  ///   sent
  public void sendJson(String json) throws InterruptedException {
    link.sendJson(json.getBytes(StandardCharsets.UTF_8));
  }

  /// Waits until the page has taken all that was sent, so that nothing piles up for one that falls
  /// behind. Who sends only what is newest calls it before each [#send].
  ///
  /// @throws ChannelClosedException if the channel has ended
  /// @throws InterruptedException if the thread is interrupted while it waits
  public void awaitTaken() throws InterruptedException {
    link.awaitTaken();
  }

  /// Runs a task when the channel has ended for whatever reason; at once if it has. On the thread
  /// that ends it, so it must be short.
  public void onClose(Runnable task) {
    link.onClose(task);
  }

  /// Whether the channel has ended.
  public boolean isClosed() {
    return link.isClosed();
  }

  /// Whether another channel leads to the same handler of the same page.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Channel<?> channel && channel.link.equals(link);
  }

  @Override
  public int hashCode() {
    return link.hashCode();
  }

  /// Ends the channel: the page forgets its handler when it has handled all that was sent. Harmless
  /// when it has ended.
  @Override
  public void close() {
    link.close();
  }
}
