package dev.elnath.conformance;

import dev.elnath.app.Transport;
import dev.elnath.channel.Channel;
import dev.elnath.channel.ChannelClosedException;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.window.Webview;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A page that is reloaded again and again while it calls, waits and is sent messages leaves
/// nothing behind, in a real window.
abstract class ReloadsSuite {
  private static final int RELOADS = 200;

  /// After these the pools and caches have the size that they keep.
  private static final int WARM_UP = 20;

  private static final int SECONDS = 60;

  /// Its module awaits a call at the top level, which keeps it unfinished until the reload.
  private static final String PAGE =
      """
      <!doctype html><script type="module">
      const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
      const channel = '__CHANNEL__:' + transformCallback(() => {});
      for (let n = 0; n < 20; n++) invoke('never_returns').catch(() => {});
      const echo = () => invoke('echo', { value: 'x' }).then(echo, () => {});
      for (let n = 0; n < 10; n++) echo();
      await invoke('flood', { channel });
      await invoke('never_returns');
      </script>
      """;

  private final Transport transport;

  ReloadsSuite(Transport transport) {
    this.transport = transport;
  }

  /// What the pages call.
  @Naming(commands = Naming.Case.SNAKE)
  static final class Load {
    final BlockingQueue<WeakReference<Channel<String>>> opened = new LinkedBlockingQueue<>();
    final AtomicInteger running = new AtomicInteger();

    @Command
    String echo(String value) {
      return value;
    }

    @Command
    void neverReturns() throws InterruptedException {
      running.incrementAndGet();
      try {
        new CountDownLatch(1).await();
      } finally {
        running.decrementAndGet();
      }
    }

    /// Sends, on a thread of its own, until the page has gone.
    @Command
    void flood(Channel<String> channel) {
      running.incrementAndGet();
      Thread.ofVirtual().name("flood").start(() -> sendUntilClosed(channel));
      opened.add(new WeakReference<>(channel));
    }

    private void sendUntilClosed(Channel<String> channel) {
      try {
        while (true) {
          channel.send("a message");
        }
      } catch (ChannelClosedException | InterruptedException ended) {
        running.decrementAndGet();
      }
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aPageThatIsReloaded200TimesUnderLoadLeavesNothingBehind() throws Exception {
    Load load = new Load();
    try (AppUnderTest app = AppUnderTest.start(PAGE, transport, it -> it.commands(load))) {
      Webview webview = app.get().window("main").orElseThrow().webview();
      List<WeakReference<Channel<String>>> channels = new ArrayList<>();
      for (int reload = 0; reload < WARM_UP; reload++) {
        channels.add(nextPage(load));
        webview.reload();
      }
      Leftovers before = Leftovers.now();
      for (int reload = WARM_UP; reload < RELOADS; reload++) {
        channels.add(nextPage(load));
        webview.reload();
      }
      channels.add(nextPage(load));
      Leftovers.awaitNoMoreThan(before);

      webview.navigate("about:blank");
      Leftovers.await("calls and senders of pages that have gone", () -> load.running.get() == 0);
      Leftovers.await("threads of pages that have gone", () -> Leftovers.threadsOfCalls() == 0);
      Leftovers.await(
          "channels of pages that have gone",
          () -> {
            System.gc();
            return channels.stream().allMatch(channel -> channel.get() == null);
          });
    }
  }

  private static WeakReference<Channel<String>> nextPage(Load load) throws InterruptedException {
    WeakReference<Channel<String>> channel = load.opened.poll(SECONDS, TimeUnit.SECONDS);
    if (channel == null) {
      throw new AssertionError("no page has come within " + SECONDS + " s");
    }
    return channel;
  }
}
