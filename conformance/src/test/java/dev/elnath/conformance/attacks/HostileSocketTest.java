package dev.elnath.conformance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.config.Config;
import dev.elnath.internal.app.RunningApp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What a process can do that finds the socket of the direct transport: without the key and a
/// ticket, with them as a web process gone bad has them, and with the application's page alive.
final class HostileSocketTest {
  private static final String PAGE =
      """
      <!doctype html><script type="module">
      const { invoke } = window.__TAURI_INTERNALS__;
      window.handTicket = async () =>
        invoke('take', { ticket: await invoke('plugin:__ELNATH__|connect') });
      await invoke('shown');
      </script>
      """;
  private static final String CLOSED = "closed without a word";
  private static final String NO_EXIT =
      "app.exit not allowed. Permissions associated with this command: core:app:allow-exit";
  private static final byte[] NONE = "{}".getBytes(StandardCharsets.UTF_8);
  private static final String MADE_UP = "0123456789abcdef0123456789abcdef";
  private static final int LIMIT = 1 << 16;

  /// Far from those that the page counts.
  private static final AtomicLong NUMBERS = new AtomicLong(1L << 40);

  private final Page page = new Page();
  private final List<Row> rows = new ArrayList<>();

  /// What the page tells.
  @Naming(commands = Naming.Case.SNAKE)
  static final class Page {
    final BlockingQueue<String> tickets = new LinkedBlockingQueue<>();
    final BlockingQueue<Boolean> shown = new LinkedBlockingQueue<>();
    final AtomicInteger stolen = new AtomicInteger();

    @Command
    void take(String ticket) {
      tickets.add(ticket);
    }

    @Command
    void shown() {
      shown.add(true);
    }

    @Command
    int steal() {
      return stolen.incrementAndGet();
    }

    @Command
    String echo(String text) {
      return text;
    }
  }

  /// Something that is tried, and what comes of it.
  private interface Attempt {
    String run() throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> nothingGetsIn() throws Exception {
    CompletableFuture<App> ready = new CompletableFuture<>();
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(ready, ended), "main thread of attacks");
    mainThread.setDaemon(true);
    mainThread.start();
    App app = ready.get(1, TimeUnit.MINUTES);
    assertThat(page.shown.poll(1, TimeUnit.MINUTES)).isNotNull();
    Path socket = Wire.ownSocket();
    String key = ((RunningApp) app).key().text();

    strangers(app, socket, key);
    int stolen = page.stolen.get();
    insiders(app, socket, key);
    app.exit(0);
    assertThat(ended.get(1, TimeUnit.MINUTES)).isZero();
    AttackTable.hold("sockets", rows);
    DynamicTest nothing =
        DynamicTest.dynamicTest("strangers have run nothing", () -> assertThat(stolen).isZero());
    return Stream.concat(Rows.tests(rows), Stream.of(nothing));
  }

  /// Without the key, or without a ticket that is worth something.
  private void strangers(App app, Path socket, String key) throws Exception {
    String who = "a process that finds the socket";
    byte[] steal = Wire.call(NUMBERS.incrementAndGet(), "\"steal\"", "", NONE);
    Path directory = socket.getParent();
    if (directory == null) {
      throw new AssertionError(socket + " is in no directory");
    }
    attempt(
        who,
        "enter the socket’s directory as another user",
        "rwx------",
        () -> PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
    attempt(who, "call without a hello", CLOSED, () -> sent(socket, steal));
    attempt(
        who,
        "say hello with nothing",
        CLOSED,
        () -> sent(socket, Wire.frame(Wire.HELLO, new byte[0])));
    attempt(
        who,
        "say hello with a made-up ticket and a guessed key",
        CLOSED,
        () -> sent(socket, Wire.hello(1, MADE_UP, "guessed"), steal));
    attempt(
        who,
        "say hello with the key and a made-up ticket",
        CLOSED,
        () -> sent(socket, Wire.hello(1, MADE_UP, key), steal));
    attempt(
        who,
        "say hello with a page’s ticket and a guessed key",
        CLOSED,
        () -> sent(socket, Wire.hello(1, ticket(app), "guessed"), steal));
    attempt(
        who,
        "say hello with a page’s ticket and no key",
        CLOSED,
        () -> sent(socket, Wire.hello(1, ticket(app), ""), steal));
    attempt(
        who,
        "say hello with a key longer than keys may be",
        CLOSED,
        () -> sent(socket, Wire.hello(1, ticket(app), key + "x".repeat(100)), steal));
    attempt(
        who,
        "say hello in another version",
        CLOSED,
        () -> sent(socket, Wire.hello(2, ticket(app), key), steal));
    attempt(
        who,
        "use a ticket in whose place another was given",
        CLOSED,
        () -> {
          String earlier = ticket(app);
          ticket(app);
          return sent(socket, Wire.hello(1, earlier, key), steal);
        });
    attempt(
        who,
        "use the ticket of a document that was left",
        CLOSED,
        () -> {
          String earlier = ticket(app);
          app.window("main").orElseThrow().webview().reload();
          assertThat(page.shown.poll(60, TimeUnit.SECONDS)).isNotNull();
          return sent(socket, Wire.hello(1, earlier, key), steal);
        });
    attempt(
        who, "send a frame without a kind", CLOSED, () -> sent(socket, new byte[] {0, 0, 0, 0, 9}));
    attempt(
        who,
        "announce a hello of 4 GiB",
        CLOSED,
        () -> sent(socket, new byte[] {-1, -1, -1, -1, Wire.HELLO, 1, 0, 0, 0}));
    attempt(
        who,
        "end within the hello",
        CLOSED,
        () -> {
          try (Wire wire = Wire.connect(socket)) {
            return wire.send(new byte[] {60, 0, 0, 0, Wire.HELLO, 1}).endOutput().next();
          }
        });
    attempt(
        who,
        "open a hundred connections that say nothing, to keep the page from calling",
        "the page still calls",
        () -> {
          List<Wire> silent = new ArrayList<>();
          try {
            for (int count = 0; count < 100; count++) {
              silent.add(Wire.connect(socket));
            }
            ticket(app);
            return "the page still calls";
          } finally {
            for (Wire wire : silent) {
              wire.close();
            }
          }
        });
  }

  /// With the key and a ticket.
  private void insiders(App app, Path socket, String key) throws Exception {
    String who = "a web process gone bad";
    attempt(
        who,
        "call as a page does",
        "got in: \"hello\"",
        () -> connected(app, socket, key, call("\"echo\"", "", "{\"text\":\"hello\"}")));
    attempt(
        who,
        "use a ticket twice",
        CLOSED,
        () -> {
          String ticket = ticket(app);
          try (Wire first = Wire.connect(socket);
              Wire second = Wire.connect(socket)) {
            first.send(Wire.hello(1, ticket, key)).send(call("\"echo\"", "", "{\"text\":\"a\"}"));
            assertThat(first.next()).isEqualTo("got in: \"a\"");
            return second.send(Wire.hello(1, ticket, key)).send(call("\"steal\"", "", "{}")).next();
          }
        });
    attempt(
        who,
        "call a command that is given to nobody",
        NO_EXIT,
        () -> connected(app, socket, key, call("\"plugin:app|exit\"", "", "{\"code\":1}")));
    attempt(
        who,
        "name an origin of its own in a header",
        NO_EXIT,
        () ->
            connected(
                app,
                socket,
                key,
                call("\"plugin:app|exit\"", "[[\"Origin\",\"tauri://localhost\"]]", "{}")));
    attempt(
        who,
        "say hello twice",
        CLOSED,
        () -> connected(app, socket, key, Wire.hello(1, MADE_UP, key)));
    attempt(
        who,
        "send a frame of an unknown kind",
        CLOSED,
        () -> connected(app, socket, key, Wire.frame(99, NONE)));
    attempt(
        who,
        "call with a number beyond 63 bits",
        CLOSED,
        () -> connected(app, socket, key, Wire.call(-1, "\"steal\"", "", NONE)));
    attempt(
        who,
        "send a call too short for its number",
        CLOSED,
        () -> connected(app, socket, key, Wire.frame(Wire.CALL, NONE)));
    attempt(
        who,
        "count messages that were never sent",
        CLOSED,
        () ->
            connected(
                app,
                socket,
                key,
                Wire.frame(Wire.RECEIVED, Wire.buffer(4).putInt(1_000_000).array())));
    attempt(
        who,
        "count no messages",
        CLOSED,
        () -> connected(app, socket, key, Wire.frame(Wire.RECEIVED, new byte[4])));
    attempt(
        who,
        "send a body beyond the limit",
        "request body is larger than 65536 bytes (plugins.elnath.maxBodyBytes)",
        () ->
            connected(
                app,
                socket,
                key,
                Wire.call(NUMBERS.incrementAndGet(), "\"steal\"", "", new byte[3 * LIMIT])));
    attempt(
        who,
        "send a body just beyond the limit",
        "request body is larger than 65536 bytes (plugins.elnath.maxBodyBytes)",
        () ->
            connected(
                app,
                socket,
                key,
                Wire.call(NUMBERS.incrementAndGet(), "\"steal\"", "", new byte[LIMIT + 1])));
    attempt(
        who,
        "send a call without lines",
        "a direct request lacks a line for its headers",
        () -> connected(app, socket, key, Wire.frame(Wire.CALL, new byte[100])));
    attempt(
        who,
        "send a command that is no JSON",
        "Unrecognized token 'steal': was expecting (JSON String, Number, Array, Object or token"
            + " 'null', 'true' or 'false') at line 1 column 1",
        () -> connected(app, socket, key, call("steal", "", "{}")));
    attempt(
        who,
        "send headers that are no pairs",
        "[0]: a header is a name and a value",
        () -> connected(app, socket, key, call("\"steal\"", "[[]]", "{}")));
    attempt(
        who,
        "smuggle a line into a header",
        "[0]: invalid value of header `x-a`",
        () -> connected(app, socket, key, call("\"steal\"", "[[\"x-a\",\"1\\n2\"]]", "{}")));
    attempt(
        who,
        "send a body that is no UTF-8",
        "the body is not valid UTF-8",
        () ->
            connected(
                app,
                socket,
                key,
                Wire.call(
                    NUMBERS.incrementAndGet(),
                    "\"echo\"",
                    "",
                    new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'})));
    attempt(
        who,
        "send a request twice, to run it twice",
        "it ran once",
        () -> {
          int before = page.stolen.get();
          byte[] steal = Wire.call(NUMBERS.incrementAndGet(), "\"steal\"", "", NONE);
          try (Wire wire = Wire.connect(socket)) {
            wire.send(Wire.hello(1, ticket(app), key)).send(steal).send(steal);
            // The second takes over the answer of the first, if that is not there yet.
            assertThat(List.of(wire.next(), wire.next()))
                .contains("got in: " + (before + 1))
                .isSubsetOf("got in: " + (before + 1), "page went away");
          }
          int times = page.stolen.get() - before;
          return times == 1 ? "it ran once" : "got in: it ran " + times + " times";
        });
  }

  private void attempt(String who, String name, String refusal, Attempt attempt) throws Exception {
    rows.add(new Row(who, name, refusal, attempt.run()));
  }

  private static byte[] call(String command, String headers, String body) {
    return Wire.call(
        NUMBERS.incrementAndGet(), command, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private String connected(App app, Path socket, String key, byte[] frame) throws Exception {
    return sent(socket, Wire.hello(1, ticket(app), key), frame);
  }

  private static String sent(Path socket, byte[]... frames) throws Exception {
    try (Wire wire = Wire.connect(socket)) {
      for (byte[] frame : frames) {
        wire.send(frame);
      }
      return wire.next();
    }
  }

  /// A new ticket of the page.
  private String ticket(App app) throws InterruptedException {
    app.window("main").orElseThrow().webview().evaluate("handTicket()");
    String ticket = page.tickets.poll(60, TimeUnit.SECONDS);
    if (ticket == null) {
      throw new AssertionError("the page has handed over no ticket");
    }
    return ticket;
  }

  private void run(CompletableFuture<App> ready, CompletableFuture<Integer> ended) {
    try {
      String config =
          """
          { "identifier": "dev.elnath.attacks", "app": { "windows": [{}] },
            "plugins": { "elnath": { "maxBodyBytes": %d } } }
          """
              .formatted(LIMIT);
      ended.complete(
          App.of(Config.parse(config))
              .assets(path ->
                  path.equals("index.html")
                      ? Optional.of(PAGE.getBytes(StandardCharsets.UTF_8))
                      : Optional.empty())
              .transport(Transport.DIRECT)
              .commands(page)
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }
}
