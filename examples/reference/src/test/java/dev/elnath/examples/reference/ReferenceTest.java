package dev.elnath.examples.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.elnath.app.App;
import dev.elnath.config.Config;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Opens a window for each example and uses it as a user would. GTK can be started once a process,
/// so that all windows are of one application.
final class ReferenceTest {
  private static final byte[] FILE = new byte[100_000];
  private static final Path INBOX =
      Path.of(System.getenv("XDG_DATA_HOME"), "dev.elnath.examples.reference", "inbox");

  private static final String VISITING =
      """
      "security": {
        "capabilities": [
          "default",
          {"identifier": "visiting", "windows": ["*"], "permissions": ["allow-seen"]}
        ]
      }
      """;

  private static final CompletableFuture<App> READY = new CompletableFuture<>();
  private static final CompletableFuture<Integer> ENDED = new CompletableFuture<>();
  private static HttpServer server;
  private static List<Walk> walks;

  @BeforeAll
  static void open() throws Exception {
    Files.deleteIfExists(INBOX.resolve("letter.txt"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/file",
        exchange -> {
          exchange.sendResponseHeaders(200, FILE.length);
          try (var out = exchange.getResponseBody()) {
            out.write(FILE);
          }
        });
    server.start();
    walks = walks("http://localhost:" + server.getAddress().getPort() + "/file");
    Thread main = new Thread(ReferenceTest::run, "main thread of the examples");
    main.setDaemon(true);
    main.start();
  }

  @AfterAll
  static void close() throws Exception {
    server.stop(0);
    READY.get(1, TimeUnit.MINUTES).exit(0);
    assertThat(ENDED.get(1, TimeUnit.MINUTES)).isZero();
  }

  @TestFactory
  List<DynamicTest> everyExampleDoesWhatItShows() {
    return walks.stream().map(walk -> DynamicTest.dynamicTest(walk.page(), walk::await)).toList();
  }

  private static List<Walk> walks(String url) {
    String wrong = "swordtail";
    return List.of(
        Walk.through("login")
            .press(Map.of("password", wrong), "WRONG_PASSWORD, 2 attempts left")
            .press(Map.of("password", "swordfish"), "Ada, logged in at 20.*Z")
            .press(Map.of("password", wrong), "WRONG_PASSWORD, 2 attempts left")
            .press(Map.of("password", wrong), "WRONG_PASSWORD, 1 attempts left")
            .press(Map.of("password", wrong), "LOCKED, 0 attempts left")
            .press(Map.of("password", "swordfish"), "LOCKED, 0 attempts left"),
        Walk.through("raw").press(Map.of(), "7 bytes: Grüße"),
        Walk.through("download")
            .press(Map.of("url", url), "all of 100000 bytes, told in 9 messages"),
        Walk.through("callbacks").press(Map.of(), "5, 4, 3, 2, 1"),
        Walk.through("user-id")
            .press(Map.of("name", "Grace"), "the user called Grace and user number 1; 3 in all"),
        Walk.through("database")
            .press(Map.of(), "Sirius, Elnath")
            .press(
                Map.of("sql", "attach database 'other.db' as other"),
                "failed: .*too many attached databases.*"),
        Walk.through("plugin")
            .press(Map.of(), "0 files are in the inbox")
            .meet(() -> write(INBOX.resolve("letter.txt")), "letter.txt came")
            .press(Map.of(), "1 files are in the inbox"),
        Walk.through("gallery")
            .press(Map.of(), "the picture has 480 × 300 pixels")
            .meet(() -> {}, "the video lasts \\d+ seconds"),
        Walk.through("global")
            .press(Map.of(), "user number 7; the namespaces are app core .*event image .*"),
        Walk.through("paths")
            .press(
                Map.of("file", "to-grace.md"),
                "home: /.*file: /.*/letters/to-grace.md\nabove its folder: .*folder: letters\nextension: md"),
        Walk.through("events")
            .press(Map.of("question", "why?"), "why\\? 42; headlines: Elnath is a star"),
        Walk.through("icon")
            .press(
                Map.of(), "32 × 32, [78]\\d\\d pixels show something; the application has no icon"),
        Walk.through("app")
            .press(
                Map.of(), "Reference 0.1.0 \\(dev.elnath.examples.reference\\), contract 2\\..*"));
  }

  private static void run() {
    try {
      ENDED.complete(
          Reference.app(config())
              .assets(Visitor.assets(ReferenceTest.class.getClassLoader()))
              .commands(new Visitor(walks))
              .onReady(READY::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      READY.completeExceptionally(failure);
      ENDED.completeExceptionally(failure);
    }
  }

  /// The program's configuration, with a window for each page laid over it, and the permission that
  /// the script needs.
  private static Config config() {
    String overlay =
        walks.stream()
            .map(walk -> "{\"label\":\"%1$s\",\"url\":\"%1$s.html\"}".formatted(walk.page()))
            .collect(Collectors.joining(",", "{\"app\":{\"windows\":[", "]," + VISITING + "}}"));
    ClassLoader loader = ReferenceTest.class.getClassLoader();
    return Config.load(
        "tauri.conf.json",
        name ->
            name.equals("tauri.linux.conf.json")
                ? new ByteArrayInputStream(overlay.getBytes(StandardCharsets.UTF_8))
                : loader.getResourceAsStream(name));
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "Dear reader");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
