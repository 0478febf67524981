package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.channel.Channel;
import dev.elnath.channel.ChannelClosedException;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What a page started ends with it, in a real window: when it is reloaded, when its web process is
/// killed and when its window is closed.
abstract class LifetimesSuite {
  private static final int CALLS = 100;
  private static final String PAGE =
      """
      <!doctype html><script type="module">
      const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
      const channel = '__CHANNEL__:' + transformCallback(() => {});
      invoke('open_channel', { channel });
      for (let n = 0; n < %d; n++) invoke('never_returns').catch(() => {});
      </script>
      """
          .formatted(CALLS);

  private final Transport transport;

  LifetimesSuite(Transport transport) {
    this.transport = transport;
  }

  /// The commands of one page after another.
  @Naming(commands = Naming.Case.SNAKE)
  static final class Calls {
    private volatile Generation current = new Generation();
    final AtomicInteger inFlight = new AtomicInteger();

    /// What one document started.
    static final class Generation {
      final CountDownLatch started = new CountDownLatch(CALLS);
      final CountDownLatch interrupted = new CountDownLatch(CALLS);
      final CompletableFuture<Channel<String>> channel = new CompletableFuture<>();
      final CountDownLatch channelEnded = new CountDownLatch(1);

      void awaitStart() throws Exception {
        assertThat(started.await(60, TimeUnit.SECONDS)).as("calls started").isTrue();
        channel.get(60, TimeUnit.SECONDS);
      }

      void awaitEnd() throws Exception {
        assertThat(interrupted.await(60, TimeUnit.SECONDS)).as("calls interrupted").isTrue();
        assertThat(channelEnded.await(60, TimeUnit.SECONDS)).as("channel ended").isTrue();
        Channel<String> ended = channel.get(60, TimeUnit.SECONDS);
        try {
          ended.send("too late");
          throw new AssertionError("a channel whose page has gone took a message");
        } catch (ChannelClosedException expected) {
          assertThat(expected).hasMessageContaining("reloaded or closed");
        }
      }
    }

    @Command
    void openChannel(Channel<String> channel) {
      Generation generation = current;
      channel.onClose(generation.channelEnded::countDown);
      generation.channel.complete(channel);
    }

    @Command
    void neverReturns() throws InterruptedException {
      Generation generation = current;
      inFlight.incrementAndGet();
      generation.started.countDown();
      try {
        new CountDownLatch(1).await();
      } finally {
        inFlight.decrementAndGet();
        generation.interrupted.countDown();
      }
    }

    /// The page that is shown now, while the next document's calls are to be counted apart.
    Generation next() {
      Generation earlier = current;
      current = new Generation();
      return earlier;
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aPageThatGoesAwayTakesItsCallsAndChannelsWithIt() throws Exception {
    Calls calls = new Calls();
    CompletableFuture<App> ready = new CompletableFuture<>();
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(calls, ready, ended), "main thread");
    mainThread.setDaemon(true);
    mainThread.start();
    Webview webview = ready.get(60, TimeUnit.SECONDS).window("main").orElseThrow().webview();

    Calls.Generation reloaded = calls.current;
    reloaded.awaitStart();
    calls.next();
    webview.reload();
    reloaded.awaitEnd();

    Calls.Generation killed = calls.current;
    killed.awaitStart();
    calls.next();
    WebProcesses.killAll();
    killed.awaitEnd();

    Calls.Generation closed = calls.current;
    closed.awaitStart();
    webview.window().close();
    closed.awaitEnd();
    assertThat(ended.get(60, TimeUnit.SECONDS)).isZero();
    assertThat(calls.inFlight).hasValue(0);
  }

  private void run(Calls calls, CompletableFuture<App> ready, CompletableFuture<Integer> ended) {
    try {
      Authority everything = query -> new Authority.Allowed(CommandScope.EMPTY);
      ended.complete(
          App.of(
                  Config.parse(
                      "{\"identifier\":\"dev.elnath.lifetimes\",\"app\":{\"windows\":[{}]}}"))
              .assets(LifetimesSuite::page)
              .authority(everything)
              .transport(transport)
              .commands(calls)
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }

  private static Optional<byte[]> page(String path) throws IOException {
    return path.equals("index.html")
        ? Optional.of(PAGE.getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
