package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.asset.Assets;
import dev.elnath.codec.Codecs;
import dev.elnath.command.Command;
import dev.elnath.config.Config;
import dev.elnath.state.SharedState;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import dev.elnath.window.WindowBuilder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// Values that Java shares with the pages of several windows, with the capabilities that let them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class StateSuite {
  private static final int SECONDS = 60;
  private static final int THREADS = 4;
  private static final String CONFIG =
      """
      { "identifier": "dev.elnath.state",
        "app": {
          "windows": [{ "url": "state.html" }],
          "security": { "capabilities": [
            { "identifier": "readers", "windows": ["main", "reader-*"], "permissions": [
              { "identifier": "shared-state:read",
                "allow": [{ "name": "count" }, { "name": "bell" }, { "name": "nothing" }] } ] }
          ] } } }
      """;
  private static final String REMOTE_PAGE =
      """
      <!doctype html><script>
      const { invoke, transformCallback } = __TAURI_INTERNALS__;
      invoke('plugin:shared-state|subscribe',
          { name: 'count', onVersion: '__CHANNEL__:' + transformCallback(() => fetch('/told?a value')) })
        .then(() => 'not refused', String).then((text) => fetch('/told?' + encodeURIComponent(text)));
      </script>
      """;

  private final SharedState<Integer> count = SharedState.of(Codecs.ofInt(), 0);
  private final SharedState<Integer> bell = SharedState.of(Codecs.ofInt(), 0);
  private final SharedState<String> secret = SharedState.of(Codecs.ofString(), "secret");
  private final Map<String, BlockingQueue<Heard>> reached = new ConcurrentHashMap<>();
  private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> began = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> refused = new LinkedBlockingQueue<>();
  private final CompletableFuture<App> ready = new CompletableFuture<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final Transport transport;

  StateSuite(Transport transport) {
    this.transport = transport;
  }

  /// What a page was told up to now.
  record Heard(List<Long> versions, List<Integer> values) {}

  @Command
  void shown(Window window) {
    shown.add(window.label());
  }

  @Command
  void began(Window window) {
    began.add(window.label());
  }

  @Command
  void reached(List<Long> versions, List<Integer> values, Window window) {
    reachedBy(window.label()).add(new Heard(versions, values));
  }

  @Command
  void refused(String reason) {
    refused.add(reason);
  }

  private BlockingQueue<Heard> reachedBy(String label) {
    return reached.computeIfAbsent(label, _ -> new LinkedBlockingQueue<>());
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing has come of it within " + SECONDS + " s");
    }
    return next;
  }

  @BeforeAll
  void start() throws Exception {
    Thread mainThread = new Thread(this::run, "main thread");
    mainThread.setDaemon(true);
    mainThread.start();
    ready.get(SECONDS, TimeUnit.SECONDS);
    assertThat(next(shown)).isEqualTo("main");
  }

  @AfterAll
  void end() throws Exception {
    ready.get(SECONDS, TimeUnit.SECONDS).exit(0);
    assertThat(ended.get(SECONDS, TimeUnit.SECONDS)).isZero();
  }

  private void run() {
    try {
      ended.complete(
          App.of(Config.parse(CONFIG))
              .assets(Assets.directory(Path.of("page/dist")))
              .transport(transport)
              .commands(this)
              .share("count", count)
              .share("bell", bell)
              .share("secret", secret)
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }

  private Webview open(String label) throws Exception {
    Window window =
        ready
            .get(SECONDS, TimeUnit.SECONDS)
            .openWindow(WindowBuilder.labelled(label).url("state.html").size(300, 200).build());
    assertThat(next(shown)).isEqualTo(label);
    return window.webview();
  }

  private void follow(Webview webview, int goal) throws Exception {
    webview.evaluate("follow('count', " + goal + ")");
    assertThat(next(began)).isEqualTo(webview.label());
  }

  /// Starts threads, each of which raises the number so often.
  private List<Future<?>> raise(ExecutorService executor, int times) {
    List<Future<?>> threads = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      threads.add(
          executor.submit(() -> {
            for (int time = 0; time < times; time++) {
              count.update(number -> number + 1);
            }
          }));
    }
    return threads;
  }

  private static void await(List<Future<?>> threads) throws Exception {
    for (Future<?> thread : threads) {
      thread.get(SECONDS, TimeUnit.SECONDS);
    }
  }

  /// Each version grows by one from 1, as the number does from 0.
  private static void assertInOrder(Heard heard, int last) {
    assertThat(heard.versions()).isSorted().doesNotHaveDuplicates().endsWith(last + 1L);
    assertThat(heard.values().stream().map(value -> value + 1L)).isEqualTo(heard.versions());
  }

  @Test
  void everyWindowIsToldInOrderUpToTheLastVersionAlsoOneThatOpensLater() throws Exception {
    int before = count.get();
    int goal = before + THREADS * 2_500;
    Webview first = open("reader-first");
    Webview second = open("reader-second");
    follow(first, goal);
    follow(second, goal);
    Webview late;
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      await(raise(executor, 1_000));
      List<Future<?>> meanwhile = raise(executor, 1_000);
      late = open("reader-late");
      follow(late, goal);
      await(meanwhile);
      await(raise(executor, 500));
    }
    for (String label : List.of("reader-first", "reader-second", "reader-late")) {
      Heard heard = next(reachedBy(label));
      assertInOrder(heard, goal);
      assertThat(heard.versions()).as(label).hasSizeGreaterThan(1);
    }
    first.window().destroy();
    second.window().destroy();
    late.window().destroy();
  }

  @Test
  void aPageThatIsReloadedFollowsAnew() throws Exception {
    Webview webview = open("reader-reloaded");
    int last = count.update(number -> number + 1);
    follow(webview, last);
    assertInOrder(next(reachedBy("reader-reloaded")), last);

    webview.reload();
    assertThat(next(shown)).isEqualTo("reader-reloaded");
    follow(webview, last + 1);
    count.set(last + 1);
    Heard heard = next(reachedBy("reader-reloaded"));
    assertThat(heard.versions()).containsExactly(last + 1L, last + 2L);
    assertThat(heard.values()).containsExactly(last, last + 1);
    webview.window().destroy();
  }

  @Test
  void aPageThatHasLeftIsToldNoMore() throws Exception {
    Webview webview = open("reader-leaving");
    int last = count.get();
    webview.evaluate("leave('count', 'bell')");
    assertThat(next(began)).isEqualTo("reader-leaving");
    count.set(last + 1);
    bell.set(1);
    Heard heard = next(reachedBy("reader-leaving"));
    assertThat(heard.versions()).containsExactly(last + 1L);
    assertThat(heard.values()).containsExactly(last);
    webview.window().destroy();
  }

  @Test
  void whoMayNotReadAStateIsRefused() throws Exception {
    Webview reader = open("reader-refused");
    reader.evaluate("refused('secret')");
    assertThat(next(refused))
        .startsWith("shared state \"secret\" is not in the scope of this page");
    reader.evaluate("refused('nothing')");
    assertThat(next(refused)).startsWith("there is no shared state \"nothing\"");
    reader.evaluate("refusedInFrame('count')");
    assertThat(next(refused)).contains("Tauri-Invoke-Key");
    Webview stranger = open("stranger");
    stranger.evaluate("refused('count')");
    assertThat(next(refused))
        .startsWith("shared-state.subscribe not allowed on window \"stranger\"");
    reader.window().destroy();
    stranger.window().destroy();
  }

  @Test
  void aPageFromElsewhereIsRefusedInAWindowThatMayRead() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try {
      BlockingQueue<String> told = new LinkedBlockingQueue<>();
      server.createContext(
          "/",
          exchange -> {
            String query = exchange.getRequestURI().getQuery();
            if (query != null) {
              told.add(query);
            }
            byte[] page = REMOTE_PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
          });
      server.start();
      Window window =
          ready
              .get(SECONDS, TimeUnit.SECONDS)
              .openWindow(
                  WindowBuilder.labelled("reader-elsewhere")
                      .url("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                      .build());
      assertThat(next(told)).isEqualTo("Command plugin:shared-state|subscribe not allowed by ACL");
      window.destroy();
    } finally {
      server.stop(0);
    }
  }
}
