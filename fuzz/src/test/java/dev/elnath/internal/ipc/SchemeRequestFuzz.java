package dev.elnath.internal.ipc;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.config.Limits;
import dev.elnath.fuzz.Input;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Origin;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// A request over the scheme (section 2.1): lines for the method, the address and the headers, and
/// the rest for the body. The key is put in for the header value `KEY`. Each request is answered
/// once, and none without the key runs anything or takes what waits for the page. A message always
/// waits, so that a request that pulls has to be answered as well.
public final class SchemeRequestFuzz {
  private static final AtomicInteger RUNS = new AtomicInteger();
  private static final InvokeKey SECRET = InvokeKey.random();
  private static final AtomicInteger TAKEN = new AtomicInteger();
  private static final byte[] MESSAGE = {'0'};
  private static final Pages PAGES = pages();
  private static final PageSession SESSION = Objects.requireNonNull(PAGES.session("main"));
  private static final SchemeTransport TRANSPORT = new SchemeTransport(PAGES);

  static {
    push();
  }

  private SchemeRequestFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String[] parts = Input.text(bytes).split("\n\n", 2);
    String[] lines = parts[0].split("\n", -1);
    List<Header> headers = new ArrayList<>();
    boolean keyed = false;
    for (int line = 2; line < lines.length; line++) {
      String[] pair = lines[line].split(": ", 2);
      boolean key = pair.length == 2 && pair[1].equals("KEY");
      keyed |= key;
      headers.add(new Header(pair[0], key ? SECRET.text() : pair.length == 2 ? pair[1] : ""));
    }
    byte[] body =
        parts.length == 2
            ? parts[1].getBytes(java.nio.charset.StandardCharsets.UTF_8)
            : new byte[0];
    CompletableFuture<SchemeResponse> answer = new CompletableFuture<>();
    int runs = RUNS.get();
    int taken = TAKEN.get();
    TRANSPORT.handle(
        new SchemeRequest(
            "main",
            lines[0],
            lines.length > 1 ? lines[1] : "",
            new Headers(headers),
            new SchemeRequest.Complete(body)),
        response -> hold(answer.complete(response), "a request was answered twice"));
    SchemeResponse response = awaited(answer);
    if (TAKEN.get() != taken) {
      push();
    }
    if (!keyed) {
      hold(RUNS.get() == runs, "a command ran without the key");
      hold(TAKEN.get() == taken, "a message was pulled without the key");
      hold(response.headers().first("Tauri-Response").isEmpty(), "it was answered as a call");
    }
  }

  private static SchemeResponse awaited(CompletableFuture<SchemeResponse> answer) {
    try {
      return answer.get(10, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException none) {
      throw new AssertionError("a request was not answered", none);
    }
  }

  private static void push() {
    SESSION.push(new PushQueue.JsonMessage(0, MESSAGE, TAKEN::incrementAndGet));
  }

  private static Pages pages() {
    CommandTable table = new CommandTable();
    table.add("", () -> List.of(new Probe()));
    Authority authority = _ -> new Authority.Allowed(CommandScope.EMPTY);
    Pages pages = new Pages(authority, table, Limits.DEFAULT, SECRET, _ -> Origin.LOCAL);
    pages.navigated(new NoContext(), "tauri://localhost/");
    return pages;
  }

  /// A command that counts its calls.
  private static final class Probe implements CommandHandler {
    @Override
    public String name() {
      return "probe";
    }

    @Override
    public Body run(CommandCall call) {
      RUNS.incrementAndGet();
      return call.request().body();
    }
  }

  /// A web view that supplies nothing.
  private static final class NoContext implements WebviewContext {
    @Override
    public String label() {
      return "main";
    }

    @Override
    public String windowLabel() {
      return "main";
    }

    @Override
    public <T> T supply(Class<T> type) {
      throw new IllegalStateException("nothing of type " + type.getName());
    }
  }
}
