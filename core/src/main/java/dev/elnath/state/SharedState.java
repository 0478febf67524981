package dev.elnath.state;

import dev.elnath.channel.Channel;
import dev.elnath.codec.Codec;
import dev.elnath.codec.Json;
import dev.elnath.codec.JsonWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/// A value of the program that pages follow, in all windows and also in those that open later. Only
/// Java changes it; `AppBuilder.share` gives it a name by which pages find it.
///
/// Each change is a new version. A page is told the value as it is when the page begins to follow,
/// and then later ones: in order, none twice, and always the last. Versions in between are left out
/// where a page falls behind, so that no more than two of them wait for it.
///
/// Any thread may use it. Pages that go away are forgotten; it need not be closed.
///
/// @param <T> an immutable type
public final class SharedState<T> {
  private final Codec<T> codec;
  private final ReentrantLock writing = new ReentrantLock();
  private final Map<Channel<Json>, Follower> followers = new ConcurrentHashMap<>();
  private volatile Version<T> current;

  private SharedState(Codec<T> codec, T initial) {
    this.codec = codec;
    this.current = version(1, initial);
  }

  private record Version<T>(T value, Follower.Message message) {}

  /// Begins with a value.
  ///
  /// @param codec how the value travels: one of those of `Codecs`, or the one generated for a type
  /// @throws dev.elnath.codec.EncodeException if the value cannot be told in JSON
  public static <T> SharedState<T> of(Codec<T> codec, T initial) {
    return new SharedState<>(codec, initial);
  }

  /// The value as it is now.
  public T get() {
    return current.value();
  }

  /// Takes another value in the place of the one that is there. Does not wait for pages.
  ///
  /// @throws dev.elnath.codec.EncodeException if the value cannot be told in JSON; nothing has
  ///   changed then
  /// @throws IllegalStateException if called by the operator of an [#update]
  public void set(T value) {
    update(_ -> value);
  }

  /// Makes the next value of the one that is there. Updates by several threads follow each other:
  /// none is lost, and the operator runs once. Does not wait for pages.
  ///
  /// @param change runs on this thread; what it throws leaves the value as it was
  /// @return the new value
  /// @throws dev.elnath.codec.EncodeException if the value cannot be told in JSON; nothing has
  ///   changed then
  /// @throws IllegalStateException if called by the operator of another update of this state
  public T update(UnaryOperator<T> change) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "the operator of an update changes the same shared state; let it return the new value");
    }
    Version<T> next;
    writing.lock();
    try {
      Version<T> before = current;
      next = version(before.message().version() + 1, change.apply(before.value()));
      current = next;
    } finally {
      writing.unlock();
    }
    followers.values().forEach(Follower::wake);
    return next.value();
  }

  /// Tells a page the value as it is now, and those that come, until the channel ends. Messages are
  /// `{"version": 7, "value": …}`. Pages that ask for the state by its name come here; a command of
  /// the program's own may send others.
  ///
  /// @param page nobody else may send on it
  /// @throws IllegalStateException if the channel follows already
  public void follow(Channel<Json> page) {
    Follower follower = new Follower(page, () -> current.message());
    if (followers.putIfAbsent(page, follower) != null) {
      throw new IllegalStateException("this channel follows the shared state already");
    }
    page.onClose(() -> followers.remove(page, follower));
    follower.wake();
  }

  /// Ends what [#follow] began, and the channel with it. Nothing happens if the channel does not
  /// follow.
  public void unfollow(Channel<Json> page) {
    if (followers.remove(page) != null) {
      page.close();
    }
  }

  /// How many pages follow, for tests.
  int followers() {
    return followers.size();
  }

  private Version<T> version(long number, T value) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name("version");
    out.write(number);
    out.name("value");
    codec.write(value, out);
    out.endObject();
    return new Version<>(value, new Follower.Message(number, out.toText()));
  }
}
