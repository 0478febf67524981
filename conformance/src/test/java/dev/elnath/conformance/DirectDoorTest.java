package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

  private final Seen seen = new Seen();

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
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void onlyTheMainFrameOfTheApplicationsPageIsConnected() throws Exception {
    CompletableFuture<App> ready = new CompletableFuture<>();
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(ready, ended), "main thread");
    mainThread.setDaemon(true);
    mainThread.start();
    App app = ready.get(30, TimeUnit.SECONDS);

    assertThat(seen.reports.poll(30, TimeUnit.SECONDS))
        .isEqualTo("frame false, page false, srcdoc false");
    assertThat(connections()).hasSize(1);

    Set<String> first = connections();
    app.window("main").orElseThrow().webview().reload();
    assertThat(seen.reports.poll(30, TimeUnit.SECONDS)).isNotNull();
    assertThat(connections()).hasSize(1).doesNotContainAnyElementsOf(first);

    app.window("main").orElseThrow().webview().navigate("about:blank");
    awaitNoConnection();
    app.exit(0);
    assertThat(ended.get(30, TimeUnit.SECONDS)).isZero();
  }

  private static void awaitNoConnection() throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    CompletableFuture<Void> pause = new CompletableFuture<>();
    while (!connections().isEmpty()) {
      assertThat(System.nanoTime()).as("deadline").isLessThan(deadline);
      pause.completeOnTimeout(null, 20, TimeUnit.MILLISECONDS).get();
      pause = new CompletableFuture<>();
    }
  }

  /// The inodes of this process's connected sockets that pages connect to, as the kernel lists
  /// them.
  private static Set<String> connections() throws IOException {
    Set<String> mine = new HashSet<>();
    try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path descriptor : open) {
        String target = target(descriptor);
        if (target.startsWith("socket:[")) {
          mine.add(target.substring(8, target.length() - 1));
        }
      }
    }
    Set<String> connected = new HashSet<>();
    for (String line : Files.readAllLines(Path.of("/proc/net/unix"))) {
      String[] columns = line.strip().split("\\s+", 8);
      if (columns.length == 8
          && columns[5].equals("03")
          && columns[7].endsWith("/pages")
          && mine.contains(columns[6])) {
        connected.add(columns[6]);
      }
    }
    return connected;
  }

  private static String target(Path descriptor) throws IOException {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (NoSuchFileException closedMeanwhile) {
      return "";
    }
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
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
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
