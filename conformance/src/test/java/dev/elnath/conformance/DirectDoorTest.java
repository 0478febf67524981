package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.protocol.ProtocolRequest;
import dev.elnath.protocol.ProtocolResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Who gets a direct connection, in a real window: the main frame of the application's page, for as
/// long as it is shown, and nothing else.
final class DirectDoorTest {
  private static final String PAGE =
      """
      <!doctype html><script type="module">
      const { invoke } = window.__TAURI_INTERNALS__;
      const found = [`page ${'__ELNATH_DIRECT__' in window}`];
      await new Promise((resolve) => {
        addEventListener('message', ({ data }) => found.push(data) === 3 && resolve());
        for (const name of ['src', 'srcdoc']) {
          const frame = document.createElement('iframe');
          frame[name] = name === 'src' ? 'frame.html' : `%s`;
          document.body.append(frame);
        }
      });
      await invoke('shown', { found: found.sort().join(', ') });
      </script>
      """
          .formatted(frame("srcdoc").replace("</", "<\\/"));

  private static final Logger LOG = Logger.getLogger("dev.elnath.command");

  private final Seen seen = new Seen();
  private final BlockingQueue<String> connections = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  /// What each document reported.
  @Naming(commands = Naming.Case.SNAKE)
  static final class Seen {
    final BlockingQueue<String> reports = new LinkedBlockingQueue<>();

    @Command
    void shown(String found) {
      reports.add(found);
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void onlyTheMainFrameOfTheApplicationsPageIsConnected() throws Exception {
    LOG.setLevel(Level.FINE);
    LOG.setFilter(record -> {
      if (record.getMessage().contains("connected directly: ")) {
        connections.add(record.getMessage());
      }
      return true;
    });
    CompletableFuture<App> ready = new CompletableFuture<>();
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(ready, ended), "main thread");
    mainThread.setDaemon(true);
    mainThread.start();
    App app = ready.get(60, TimeUnit.SECONDS);

    assertThat(seen.reports.poll(60, TimeUnit.SECONDS))
        .isEqualTo("frame false, page false, srcdoc false");
    assertNext("connected directly: main");

    app.window("main").orElseThrow().webview().reload();
    assertThat(seen.reports.poll(60, TimeUnit.SECONDS)).isNotNull();
    assertThat(List.of(connections.take(), connections.take()))
        .containsExactlyInAnyOrder(
            "no longer connected directly: main", "connected directly: main");

    app.window("main").orElseThrow().webview().navigate("other://localhost/");
    assertNext("no longer connected directly: main");
    assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo("/tell/false");
    app.window("main").orElseThrow().webview().navigate("tauri://localhost/");
    assertThat(seen.reports.poll(60, TimeUnit.SECONDS))
        .isEqualTo("frame false, page false, srcdoc false");
    assertNext("connected directly: main");

    app.window("main").orElseThrow().webview().navigate("about:blank");
    assertNext("no longer connected directly: main");
    assertThat(connections).as("more connections").isEmpty();
    app.exit(0);
    assertThat(ended.get(60, TimeUnit.SECONDS)).isZero();
  }

  private void assertNext(String event) throws InterruptedException {
    assertThat(connections.poll(60, TimeUnit.SECONDS)).isEqualTo(event);
  }

  private void run(CompletableFuture<App> ready, CompletableFuture<Integer> ended) {
    try {
      Authority everything = query -> new Authority.Allowed(CommandScope.EMPTY);
      ended.complete(
          App.of(Config.parse("{\"identifier\":\"dev.elnath.door\",\"app\":{\"windows\":[{}]}}"))
              .assets(DirectDoorTest::asset)
              .authority(everything)
              .transport(Transport.DIRECT)
              .commands(seen)
              .protocol("other", this::other)
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }

  /// A page that is the application's to serve and yet none of its own.
  private ProtocolResponse other(ProtocolRequest request) {
    if (request.path().startsWith("/tell/")) {
      told.add(request.path());
      return ProtocolResponse.text("");
    }
    String page =
        "<!doctype html><script>new Image().src ="
            + " '/tell/' + ('__ELNATH_DIRECT__' in window)</script>";
    return ProtocolResponse.bytes("text/html", page.getBytes(StandardCharsets.UTF_8));
  }

  private static String frame(String name) {
    return "<!doctype html><script>parent.postMessage('"
        + name
        + " ' + ('__ELNATH_DIRECT__' in window), '*')</script>";
  }

  private static Optional<byte[]> asset(String path) throws IOException {
    return switch (path) {
      case "index.html" -> Optional.of(PAGE.getBytes(StandardCharsets.UTF_8));
      case "frame.html" -> Optional.of(frame("frame").getBytes(StandardCharsets.UTF_8));
      default -> Optional.empty();
    };
  }
}
