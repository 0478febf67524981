package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.channel.Channel;
import dev.elnath.channel.ChannelClosedException;
import dev.elnath.channel.ChannelLink;
import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.command.Body;
import dev.elnath.config.Limits;
import dev.elnath.event.EventTarget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
final class ChannelTest {
  private static final Codec<Integer> NUMBER =
      new Codec<>() {
        @Override
        public Integer read(JsonReader in) {
          return in.readInt();
        }

        @Override
        public void write(Integer value, JsonWriter out) {
          out.write(value);
        }
      };

  private final TestPages test = new TestPages(new Limits(1_000, 10, 4, 1_000));

  private Channel<Integer> channel(int callback) {
    return new Channel<>(NUMBER, test.session().channel(callback));
  }

  private String pulled() throws InterruptedException {
    return new String(test.session().pull().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void messagesArriveTogetherAndInOrder() throws Exception {
    Channel<Integer> channel = channel(5);
    channel.send(10);
    channel.send(11);
    assertThat(pulled())
        .isEqualTo(
            "[5,{\"message\":10,\"index\":0,\"id\":0},5,{\"message\":11,\"index\":1,\"id\":1}]");
  }

  @Test
  void bytesTravelInFramesAndKeepTheirPlaceBetweenTheOthers() throws Exception {
    Channel<Integer> channel = channel(5);
    channel.send(10);
    channel.sendBytes(new byte[] {1, 2, 3});
    channel.close();
    assertThat(pulled()).isEqualTo("[5,{\"message\":10,\"index\":0,\"id\":0}]");
    Body raw = test.session().pull();
    assertThat(raw).isInstanceOf(Body.Raw.class);
    ByteBuffer frames = ByteBuffer.wrap(raw.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(new int[] {frames.getInt(), frames.getInt(), frames.getInt()})
        .containsExactly(5, 1, 3);
    assertThat(frames.remaining()).isEqualTo(3);
    assertThat(pulled()).isEqualTo("[5,{\"end\":true,\"index\":2,\"id\":-1}]");
  }

  @Test
  void sendWaitsWhenThePageDoesNotKeepUp() throws Exception {
    Channel<Integer> channel = channel(5);
    CountDownLatch full = new CountDownLatch(1);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> sent =
          executor.submit(() -> {
            int count = 0;
            for (; count < 4; count++) {
              channel.send(count);
            }
            full.countDown();
            for (; count < 20; count++) {
              channel.send(count);
            }
            return count;
          });
      assertThat(full.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(sent.isDone()).isFalse();
      int received = 0;
      while (received < 20) {
        String batch = pulled();
        int messages = batch.split("\"message\"", -1).length - 1;
        assertThat(messages).isBetween(1, 4);
        received += messages;
      }
      assertThat(sent.get(60, TimeUnit.SECONDS)).isEqualTo(20);
    }
  }

  @Test
  void whoAwaitsThatAllIsTakenGoesOnWhenThePageHasPulled() throws Exception {
    Channel<Integer> channel = channel(5);
    channel.awaitTaken();
    channel.send(1);
    channel.send(2);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> waiting =
          executor.submit(() -> {
            channel.awaitTaken();
            return null;
          });
      assertThat(waiting.isDone()).isFalse();
      assertThat(pulled()).contains("\"message\":1", "\"message\":2");
      waiting.get(60, TimeUnit.SECONDS);
      channel.send(3);
      Future<?> leftBehind =
          executor.submit(() -> {
            channel.awaitTaken();
            return null;
          });
      test.navigate();
      assertThatThrownBy(() -> leftBehind.get(60, TimeUnit.SECONDS))
          .hasCauseInstanceOf(ChannelClosedException.class);
    }
  }

  @Test
  void aReloadEndsTheChannelAndWakesWhoeverWaits() throws Exception {
    Channel<Integer> channel = channel(5);
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch full = new CountDownLatch(1);
    channel.onClose(told::countDown);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> sender =
          executor.submit(() -> {
            for (int count = 0; ; count++) {
              if (count == 4) {
                full.countDown();
              }
              channel.send(count);
            }
          });
      assertThat(full.await(60, TimeUnit.SECONDS)).isTrue();
      test.navigate();
      assertThatThrownBy(() -> sender.get(60, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(ChannelClosedException.class)
          .hasMessageContaining("reloaded or closed");
    }
    assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(channel.isClosed()).isTrue();
  }

  @Test
  void aClosedChannelRefusesMessages() throws Exception {
    Channel<Integer> channel = channel(5);
    channel.close();
    channel.close();
    assertThatThrownBy(() -> channel.send(1))
        .isInstanceOf(ChannelClosedException.class)
        .hasMessage("the channel has been closed");
    assertThat(pulled()).isEqualTo("[5,{\"end\":true,\"index\":0,\"id\":-1}]");
  }

  @Test
  void oneChannelThatIsFullDoesNotHoldUpAnother() throws Exception {
    Channel<Integer> full = channel(5);
    for (int count = 0; count < 4; count++) {
      full.send(count);
    }
    channel(6).send(1);
    assertThat(pulled()).endsWith("6,{\"message\":1,\"index\":0,\"id\":0}]");
  }

  @Test
  void aPageCannotOpenMoreChannelsThanTheLimit() {
    TestPages small = new TestPages(new Limits(1_000, 10, 4, 1_000, 256, 2, 10, 10));
    ChannelLink first = small.session().channel(1);
    small.session().channel(2);

    assertThat(small.session().channel(1)).isSameAs(first);
    assertThatThrownBy(() -> small.session().channel(3))
        .hasMessage("too many channels: the limit is 2 (plugins.elnath.maxChannels)");

    first.close();
    assertThat(small.session().channel(3).isClosed()).isFalse();
  }

  @Test
  void aPageCannotListenMoreOftenThanTheLimit() {
    TestPages small = new TestPages(new Limits(1_000, 10, 4, 1_000, 256, 10, 2, 10));
    EventTarget any = new EventTarget.Any();
    small.session().listen("one", any, 1);
    small.session().listen("two", any, 2);
    small.session().listen("two", any, 2);

    assertThatThrownBy(() -> small.session().listen("two", any, 3))
        .hasMessage("too many listeners: the limit is 2 (plugins.elnath.maxListeners)");

    small.session().unlisten("two", 2);
    small.session().listen("two", any, 3);
    assertThat(small.pages.isHeard("two", target -> true)).isTrue();
  }
}
