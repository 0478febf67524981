package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.elnath.app.App;
import dev.elnath.app.AppBuilder;
import dev.elnath.command.Command;
import dev.elnath.config.Config;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Where a page may send its window, with a server on this machine for the rest of the world.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class NavigationTest {
  private static final String PAGE =
      "<!doctype html><body><script>__TAURI_INTERNALS__.invoke('shown', { at: location.href })</script>";
  private static final String REMOTE_PAGE =
      "<!doctype html><script>__TAURI_INTERNALS__.invoke('shown', { at: location.href })"
          + ".then(() => 'ran', String).then((text) => fetch('/told?' + encodeURIComponent(text)))</script>";

  private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> wanted = new LinkedBlockingQueue<>();
  private final CompletableFuture<App> ready = new CompletableFuture<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private HttpServer server;
  private String remote;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    remote = "http://127.0.0.1:" + server.getAddress().getPort();
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
  }

  @AfterEach
  void stop() throws Exception {
    ready.get(60, TimeUnit.SECONDS).exit(0);
    ended.get(60, TimeUnit.SECONDS);
    server.stop(0);
  }

  @Command
  void shown(String at) {
    shown.add(at);
  }

  @Test
  void theProgramMayDecideOtherwise() throws Exception {
    Webview webview = start(app -> withRules(app, remote));
    webview.evaluate("location.href = '" + remote + "/'");
    assertThat(told.poll(60, TimeUnit.SECONDS)).contains("shown not allowed");
    assertThat(webview.url()).isEqualTo(remote + "/");
    webview.evaluate("window.open('https://example.com/')");
    assertThat(wanted.poll(60, TimeUnit.SECONDS)).isEqualTo("https://example.com/");
    webview.evaluate(
        "const link = document.createElement('a');"
            + "Object.assign(link, { href: 'https://example.org/', target: '_blank' });"
            + "document.documentElement.append(link); link.click()");
    assertThat(wanted.poll(60, TimeUnit.SECONDS)).isEqualTo("https://example.org/");
  }

  private AppBuilder withRules(AppBuilder app, String help) {
    return app.onNavigation(navigation -> navigation.own() || navigation.isOf(help))
        .onNewWindow(request -> wanted.add(request.url()));
  }

  private Webview start(UnaryOperator<AppBuilder> more) throws Exception {
    Thread mainThread = new Thread(() -> run(more), "main thread");
    mainThread.setDaemon(true);
    mainThread.start();
    Webview webview = ready.get(60, TimeUnit.SECONDS).window("main").orElseThrow().webview();
    assertThat(shown.poll(60, TimeUnit.SECONDS)).isEqualTo("tauri://localhost/");
    return webview;
  }

  private void run(UnaryOperator<AppBuilder> more) {
    try {
      Config config =
          Config.parse("{\"identifier\":\"dev.elnath.navigation\",\"app\":{\"windows\":[{}]}}");
      ended.complete(
          more.apply(App.of(config).assets(NavigationTest::page).commands(this))
              .debug(true)
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }

  private static Optional<byte[]> page(String path) {
    return path.equals("index.html")
        ? Optional.of(PAGE.getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
