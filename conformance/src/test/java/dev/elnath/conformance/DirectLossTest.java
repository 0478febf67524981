package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.config.Config;
import dev.elnath.internal.app.RunningApp;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A page whose direct connection ends while it is at work, and one that gets none, in a real
/// window.
final class DirectLossTest {
  private static final int CALLS = 10_000;
  private static final int LOST_AFTER = 3_000;
  private static final int MESSAGES = 100_000;
  private static final String PAGE =
      """
      <!doctype html><script type="module">
      const { invoke, transformCallback } = window.__TAURI_INTERNALS__;

      // While a channel is flooded, calls are answered and frames are drawn.
      let messages = 0, frames = 0, answersBefore = 0;
      const draw = () => { frames++; if (messages < 100000) requestAnimationFrame(draw); };
      requestAnimationFrame(draw);
      const ended = new Promise((resolve) => {
        const id = transformCallback((message) => {
          if (message.end) resolve(); else messages++;
        });
        void invoke('flood', { channel: `__CHANNEL__:${id}` });
      });
      const callOn = async () => {
        while (messages < 100000 && answersBefore < 20) {
          await invoke('once', { number: -1 });
          if (messages < 100000) answersBefore++;
        }
      };
      await Promise.all([callOn(), ended]);
      await invoke('flooded', { messages, answersBefore, frames });

      let wrong = 0;
      const call = async (number) => { if (await invoke('once', { number }) !== number) wrong++; };
      await Promise.all(Array.from({ length: 10000 }, (_, number) => call(number)));
      const report = (await invoke('greet', { name: 'Ada' })) + ', ' + wrong + ' wrong';
      await invoke('report', { text: report });
      </script>
      """;

  /// What the page has called.
  static final class Calls {
    final BlockingQueue<String> reports = new LinkedBlockingQueue<>();
    final Map<Integer, AtomicInteger> runs = new ConcurrentHashMap<>();
    final CompletableFuture<App> app = new CompletableFuture<>();
    private final AtomicInteger total = new AtomicInteger();

    @Command
    int once(int number) throws Exception {
      if (number >= 0) {
        runs.computeIfAbsent(number, absent -> new AtomicInteger()).incrementAndGet();
        if (total.incrementAndGet() == LOST_AFTER) {
          ((RunningApp) app.get(60, TimeUnit.SECONDS)).endDirectConnections();
        }
      }
      return number;
    }

    @Command
    void flood(Channel<Integer> channel) throws InterruptedException {
      for (int number = 0; number < MESSAGES; number++) {
        channel.send(number);
      }
      channel.close();
    }

    @Command
    void flooded(int messages, int answersBefore, int frames) {
      reports.add(
          "%d messages, %s, %s"
              .formatted(
                  messages,
                  answersBefore >= 20 ? "calls were answered" : answersBefore + " answers",
                  frames > 3 ? "frames were drawn" : frames + " frames"));
    }

    @Command
    String greet(String name) {
      return "Hello, " + name;
    }

    @Command
    void report(String text) {
      reports.add(text);
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void callsGoAnotherWayAndRunOnceWhenTheConnectionEnds() throws Exception {
    Calls calls = new Calls();
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(calls, ended), "main thread");
    mainThread.setDaemon(true);
    mainThread.start();

    String flooded = MESSAGES + " messages, calls were answered, frames were drawn";
    String called = "Hello, Ada, 0 wrong";
    assertThat(next(calls)).as("over direct").isEqualTo(flooded);
    assertThat(next(calls)).as("from direct to another").isEqualTo(called);
    assertThat(calls.runs).hasSize(CALLS);
    assertThat(calls.runs.values()).as("runs of a call").allMatch(runs -> runs.get() == 1);

    calls.runs.clear();
    App app = calls.app.get(60, TimeUnit.SECONDS);
    app.window("main").orElseThrow().webview().reload();
    assertThat(next(calls)).as("of a page that is refused").startsWith(MESSAGES + " messages");
    assertThat(next(calls)).as("of a page that is refused").isEqualTo(called);
    assertThat(calls.runs).hasSize(CALLS);
    assertThat(calls.runs.values()).as("runs of a call").allMatch(runs -> runs.get() == 1);
    app.exit(0);
    assertThat(ended.get(60, TimeUnit.SECONDS)).isZero();
  }

  private static String next(Calls calls) throws InterruptedException {
    return String.valueOf(calls.reports.poll(120, TimeUnit.SECONDS));
  }

  private static void run(Calls calls, CompletableFuture<Integer> ended) {
    try {
      Authority everything = query -> new Authority.Allowed(CommandScope.EMPTY);
      ended.complete(
          App.of(
                  Config.parse(
                      "{\"identifier\":\"dev.elnath.loss\",\"app\":{\"windows\":[{}]},"
                          + "\"plugins\":{\"elnath\":{\"maxCallsInFlight\":20000}}}"))
              .assets(path ->
                  path.equals("index.html")
                      ? Optional.of(PAGE.getBytes(StandardCharsets.UTF_8))
                      : Optional.empty())
              .authority(everything)
              .transport(Transport.DIRECT)
              .commands(calls)
              .onReady(calls.app::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      calls.app.completeExceptionally(failure);
      ended.completeExceptionally(failure);
      calls.reports.add("the application failed: " + failure);
    }
  }
}
