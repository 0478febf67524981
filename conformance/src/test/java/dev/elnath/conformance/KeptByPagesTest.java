package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.config.Config;
import dev.elnath.window.Cookie;
import dev.elnath.window.Cookie.SameSite;
import dev.elnath.window.DownloadHandler;
import dev.elnath.window.DownloadRequest;
import dev.elnath.window.DownloadResult;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files and cookies that pages keep, in a real window, with a server on this machine for the rest
/// of the world.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class KeptByPagesTest {
  private static final String PAGE =
      "<!doctype html><script>window.__TAURI_INTERNALS__?.invoke('shown')</script>";
  private static final String BLOB = "URL.createObjectURL(new Blob([new Uint8Array(100000)]))";
  private static final Cookie PLAIN =
      new Cookie("seen", "once", "127.0.0.1", "/", Optional.empty(), false, false, SameSite.LAX);

  private static final BlockingQueue<String> REQUESTS = new LinkedBlockingQueue<>();
  private static final BlockingQueue<DownloadRequest> WANTED = new LinkedBlockingQueue<>();
  private static final BlockingQueue<DownloadResult> RESULTS = new LinkedBlockingQueue<>();
  private static final CompletableFuture<App> READY = new CompletableFuture<>();
  private static final CompletableFuture<Integer> ENDED = new CompletableFuture<>();

  private static final CountDownLatch SHOWN = new CountDownLatch(1);

  @TempDir private static Path folder;
  private static HttpServer server;
  private static String remote;

  /// What its own pages call.
  static final class Commands {
    @Command
    void shown(Webview webview) {
      if (webview.label().equals("files")) {
        SHOWN.countDown();
      }
    }
  }

  /// Keeps what is not called `refused`.
  private static final class Keeper implements DownloadHandler {
    @Override
    public Optional<Path> destination(DownloadRequest request) {
      WANTED.add(request);
      return request.suggestedName().startsWith("refused")
          ? Optional.empty()
          : Optional.of(folder.resolve(request.suggestedName()));
    }

    @Override
    public void ended(DownloadRequest request, DownloadResult result) {
      RESULTS.add(result);
    }
  }

  @BeforeAll
  static void open() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    remote = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext(
        "/",
        exchange -> {
          byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange
              .getResponseHeaders()
              .add("Set-Cookie", "answer=42; HttpOnly; SameSite=Strict; Max-Age=3600; Path=/docs");
          // What no program could set does not keep it from reading the others.
          exchange.getResponseHeaders().add("Set-Cookie", "odd name=1; Path=/docs");
          if (exchange.getRequestURI().getPath().equals("/report")) {
            exchange
                .getResponseHeaders()
                .add("Content-Disposition", "attachment; filename=\"report.html\"");
          }
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
          REQUESTS.add(
              exchange.getRequestURI().getPath()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Cookie"));
        });
    server.start();
    Thread mainThread = new Thread(KeptByPagesTest::run, "main thread");
    mainThread.setDaemon(true);
    mainThread.start();
    READY.get(60, TimeUnit.SECONDS);
  }

  @AfterAll
  static void close() throws Exception {
    READY.get(60, TimeUnit.SECONDS).exit(0);
    assertThat(ENDED.get(60, TimeUnit.SECONDS)).isZero();
    server.stop(0);
  }

  private static void run() {
    try {
      ENDED.complete(
          App.of(
                  Config.parse(
                      "{\"identifier\":\"dev.elnath.kept\",\"app\":{\"windows\":[{},{\"label\":\"files\"}]}}"))
              .assets(path ->
                  path.equals("index.html")
                      ? Optional.of(PAGE.getBytes(StandardCharsets.UTF_8))
                      : Optional.empty())
              .onNavigation(navigation -> navigation.own() || navigation.isOf(remote))
              .commands(new Commands())
              .onDownload(new Keeper())
              .onReady(READY::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      READY.completeExceptionally(failure);
      ENDED.completeExceptionally(failure);
    }
  }

  @Test
  void aPageKeepsAFileWhereTheProgramSays() throws Exception {
    Webview webview = webview("files");
    assertThat(SHOWN.await(60, TimeUnit.SECONDS)).isTrue();
    click(webview, BLOB, "../../out/of/reach.bin");
    DownloadRequest wanted = WANTED.poll(60, TimeUnit.SECONDS);
    assertThat(wanted).isNotNull();
    assertThat(wanted.suggestedName()).isEqualTo("reach.bin");
    assertThat(wanted.url()).startsWith("blob:tauri://localhost/");
    assertThat(wanted.own()).isTrue();
    Path file = folder.resolve("reach.bin");
    assertThat(RESULTS.poll(60, TimeUnit.SECONDS)).isEqualTo(new DownloadResult.Complete(file));
    assertThat(file).hasBinaryContent(new byte[100_000]);

    // What is there already is not written over.
    Files.writeString(file, "mine");
    click(webview, BLOB, "reach.bin");
    assertThat(WANTED.poll(60, TimeUnit.SECONDS)).isNotNull();
    assertThat(RESULTS.poll(60, TimeUnit.SECONDS)).isInstanceOf(DownloadResult.Failed.class);
    assertThat(file).hasContent("mine");

    // Whoever is refused writes nothing, and the next is not kept waiting by it.
    click(webview, BLOB, "refused.bin");
    assertThat(WANTED.poll(60, TimeUnit.SECONDS)).isNotNull();
    webview.evaluate("location.href = '" + remote + "/report'");
    DownloadRequest report = WANTED.poll(60, TimeUnit.SECONDS);
    assertThat(report).isNotNull();
    assertThat(report.suggestedName()).isEqualTo("report.html");
    assertThat(RESULTS.poll(60, TimeUnit.SECONDS))
        .isEqualTo(new DownloadResult.Complete(folder.resolve("report.html")));
    assertThat(folder.resolve("report.html")).hasContent(PAGE);
    assertThat(names()).containsExactlyInAnyOrder("reach.bin", "report.html");

    // The program can tell a page from elsewhere.
    assertThat(REQUESTS.poll(60, TimeUnit.SECONDS)).startsWith("/report ");
    webview.navigate(remote + "/page");
    assertThat(REQUESTS.poll(60, TimeUnit.SECONDS)).startsWith("/page ");
    Leftovers.await("the earlier page", () -> webview.url().equals(remote + "/page"));
    click(webview, "'data:,text'", "refused.txt");
    DownloadRequest foreign = WANTED.poll(60, TimeUnit.SECONDS);
    assertThat(foreign).isNotNull();
    assertThat(foreign.own()).isFalse();
  }

  @Test
  void theProgramReadsAndWritesWhatServersGet() throws Exception {
    Webview webview = webview("main");
    webview.clearBrowsingData();
    webview.setCookie(PLAIN);
    assertThat(webview.cookies(remote + "/")).containsExactly(PLAIN);
    webview.navigate(remote + "/docs/one");
    assertThat(REQUESTS.poll(60, TimeUnit.SECONDS)).isEqualTo("/docs/one seen=once");
    Leftovers.await(
        "no cookie of the server", () -> webview.cookies(remote + "/docs/x").size() == 2);
    Cookie answer =
        webview.cookies().stream()
            .filter(cookie -> cookie.name().equals("answer"))
            .findFirst()
            .orElseThrow();
    assertThat(answer.value()).isEqualTo("42");
    assertThat(answer.path()).isEqualTo("/docs");
    assertThat(answer.httpOnly()).isTrue();
    assertThat(answer.sameSite()).isEqualTo(SameSite.STRICT);
    assertThat(answer.expires().orElseThrow())
        .isBetween(
            Instant.now().plus(Duration.ofMinutes(50)), Instant.now().plus(Duration.ofMinutes(61)));
    assertThat(webview.cookies(remote + "/")).containsExactly(PLAIN);

    webview.deleteCookie(answer);
    webview.deleteCookie(PLAIN);
    assertThat(webview.cookies()).isEmpty();
    Cookie lasting =
        new Cookie(
            "lasting",
            "",
            "127.0.0.1",
            "/",
            Optional.of(Instant.ofEpochSecond(4_000_000_000L)),
            true,
            true,
            SameSite.NONE);
    webview.setCookie(lasting);
    assertThat(webview.cookies()).containsExactly(lasting);
    webview.clearBrowsingData();
    assertThat(webview.cookies()).isEmpty();
  }

  private static Webview webview(String label) throws Exception {
    return READY.get(60, TimeUnit.SECONDS).window(label).orElseThrow().webview();
  }

  private static void click(Webview webview, String url, String name) {
    webview.evaluate(
        """
        {
          const link = document.createElement('a')
          link.href = %s
          link.download = '%s'
          document.documentElement.append(link)
          link.click()
        }
        """
            .formatted(url, name));
  }

  private static List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
