package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.command.Headers;
import dev.elnath.config.WindowConfig;
import dev.elnath.platform.ConsoleMessage;
import dev.elnath.platform.MessageReply;
import dev.elnath.platform.NavigationDecision;
import dev.elnath.platform.PlatformWebview;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.platform.WebviewContent;
import dev.elnath.platform.WebviewListener;
import dev.elnath.platform.WindowFlag;
import dev.elnath.platform.WindowListener;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A window with a page for one test. What is told of it waits in queues.
final class Page implements WindowListener, WebviewListener, AutoCloseable {
  record Message(String text, MessageReply reply) {}

  private static final AtomicInteger COUNT = new AtomicInteger();

  final String label = "page-" + COUNT.incrementAndGet();
  final BlockingQueue<String> navigations = new LinkedBlockingQueue<>();
  final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  final BlockingQueue<ConsoleMessage> console = new LinkedBlockingQueue<>();
  final BlockingQueue<String> ends = new LinkedBlockingQueue<>();
  final BlockingQueue<String> order = new LinkedBlockingQueue<>();
  final AtomicInteger destroyed = new AtomicInteger();
  final CompletableFuture<Void> gone = new CompletableFuture<>();
  volatile boolean mayClose = true;
  volatile boolean throwing;
  volatile BiConsumer<String, NavigationDecision> policy = (url, decision) -> decision.decide(true);
  final BlockingQueue<String> wantedWindows = new LinkedBlockingQueue<>();
  volatile Runnable onMessage = () -> {};
  final AtomicInteger closed = new AtomicInteger();
  private @Nullable PlatformWindow window;
  private @Nullable PlatformWebview view;

  /// Answers `index.html` with a page, whose body is the given text.
  static Page showing(String body) {
    return showing(body, List.of());
  }

  static Page showing(String body, List<String> scripts) {
    return serving(
        (request, responder) -> responder.respond(html("<!doctype html><body>" + body)), scripts);
  }

  static Page serving(SchemeHandler handler, List<String> scripts) {
    Page page = new Page();
    Desktop.answer(page.label, handler);
    page.open(TestConfig.labelled(page.label), scripts);
    assertThat(take(page.navigations)).startsWith("app://localhost/");
    return page;
  }

  /// Opens an empty page in a window of another kind.
  static Page configured(TestConfig config) {
    Page page = new Page();
    Desktop.answer(page.label, (request, responder) -> responder.respond(html("<!doctype html>")));
    page.open(config.label(page.label).build(), List.of());
    take(page.navigations);
    return page;
  }

  private void open(WindowConfig config, List<String> scripts) {
    WebviewContent content = new WebviewContent("app://localhost/index.html", scripts);
    Desktop.runOnMain(() -> {
      PlatformWindow made = Desktop.platform().createWindow(config, this);
      window = made;
      view = made.createWebview(config, Optional.empty(), content, this);
      if (config.visible()) {
        made.set(WindowFlag.VISIBLE, true);
      }
    });
  }

  PlatformWebview view() {
    PlatformWebview known = view;
    if (known == null) {
      throw new IllegalStateException("The page has no web view yet");
    }
    return known;
  }

  PlatformWindow window() {
    PlatformWindow known = window;
    if (known == null) {
      throw new IllegalStateException("The page has no window yet");
    }
    return known;
  }

  void evaluate(String script) {
    Desktop.runOnMain(() -> view().evaluate(script));
  }

  /// The text that an expression of the page gives; it may be a promise.
  String ask(String expression) {
    evaluate(
        """
        Promise.resolve().then(async () => {
          try {
            return String(await (async () => (%s))());
          } catch (failure) {
            return 'FAILED ' + failure;
          }
        }).then((text) => window.webkit.messageHandlers.elnath.postMessage(text));
        """
            .formatted(expression));
    return nextMessage().text();
  }

  Message nextMessage() {
    return take(messages);
  }

  static <T> T take(BlockingQueue<T> queue) {
    try {
      T next = queue.poll(Desktop.PATIENCE, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("Nothing came within " + Desktop.PATIENCE + " s");
      }
      return next;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Waiting was interrupted", interrupted);
    }
  }

  static SchemeResponse html(String text) {
    return new SchemeResponse(
        200,
        new Headers(List.of(new Headers.Header("Content-Type", "text/html; charset=utf-8"))),
        text.getBytes(StandardCharsets.UTF_8));
  }

  static boolean isPage(SchemeRequest request) {
    return request.uri().endsWith("/index.html");
  }

  @Override
  public void navigated(String url) {
    order.add("navigated");
    navigations.add(url);
    if (throwing) {
      throw new IllegalStateException("thrown by a listener, as a test wants it");
    }
  }

  @Override
  public void navigating(String url, NavigationDecision decision) {
    policy.accept(url, decision);
  }

  @Override
  public void newWindowWanted(String url) {
    wantedWindows.add(url);
  }

  @Override
  public void message(String text, MessageReply reply) {
    order.add("message " + text);
    messages.add(new Message(text, reply));
    onMessage.run();
    if (throwing) {
      throw new IllegalStateException("thrown by a listener, as a test wants it");
    }
  }

  @Override
  public void console(ConsoleMessage message) {
    console.add(message);
  }

  @Override
  public void webProcessEnded(String reason) {
    ends.add(reason);
  }

  @Override
  public boolean closeRequested() {
    return mayClose;
  }

  @Override
  public void closed() {
    closed.incrementAndGet();
  }

  @Override
  public void destroyed() {
    destroyed.incrementAndGet();
    gone.complete(null);
  }

  @Override
  public void close() {
    Desktop.runOnMain(() -> window().destroy());
  }
}
