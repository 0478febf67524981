package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.command.Headers;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.StreamedResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamTest {
  private final BlockingQueue<SchemeResponder> asked = new LinkedBlockingQueue<>();

  /// Answers the page itself and leaves every other request to the test.
  private final SchemeHandler handler =
      (request, responder) -> {
        if (Page.isPage(request)) {
          responder.respond(Page.html("<!doctype html>"));
        } else {
          asked.add(responder);
        }
      };

  /// So many zeros, and then the end or a failure.
  private static final class Zeros extends InputStream {
    final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final boolean failing;
    private long left;

    Zeros(long count, boolean failing) {
      this.left = count;
      this.failing = failing;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("only whole arrays are read here");
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
      if (left == 0 && failing) {
        throw new IOException("read failed, as a test wants it");
      }
      int got = (int) Math.min(left, count);
      left -= got;
      return got == 0 ? -1 : got;
    }

    @Override
    public void close() {
      closed.complete(null);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_536, 20_000_000})
  void aStreamArrivesWhole(int size) {
    for (OptionalLong length : List.of(OptionalLong.empty(), OptionalLong.of(size))) {
      try (Page page = Page.serving(handler, List.of())) {
        page.evaluate(
            "fetch('/get').then(async (answer) => webkit.messageHandlers.elnath.postMessage("
                + "[answer.status, answer.headers.get('X-Answer'),"
                + " (await answer.arrayBuffer()).byteLength].join()))");
        Zeros body = new Zeros(size, false);
        CompletableFuture<Void> sent = stream(body, length);
        assertThat(page.nextMessage().text()).isEqualTo("206,yes," + size);
        Desktop.await(sent);
        assertThat(body.closed).isDone();
      }
    }
  }

  @Test
  void thePageReadsWhatIsThereBeforeTheEnd() throws IOException {
    PipedOutputStream out = new PipedOutputStream();
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          """
          fetch('/get').then(async (answer) => {
            const reader = answer.body.getReader();
            while (true) {
              const {done, value} = await reader.read();
              webkit.messageHandlers.elnath.postMessage(done ? 'end' : String(value));
              if (done) break;
            }
          });
          """);
      CompletableFuture<Void> sent = stream(new PipedInputStream(out), OptionalLong.empty());
      for (int number = 1; number < 4; number++) {
        out.write(number);
        out.flush();
        assertThat(page.nextMessage().text()).isEqualTo(String.valueOf(number));
      }
      out.close();
      assertThat(page.nextMessage().text()).isEqualTo("end");
      Desktop.await(sent);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 5_000_000})
  void aStreamThatFailsLetsThePagesRequestFail(int before) {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          """
          fetch('/get').then((answer) => answer.arrayBuffer()).then(
              (buffer) => webkit.messageHandlers.elnath.postMessage('got ' + buffer.byteLength),
              (failure) => webkit.messageHandlers.elnath.postMessage('failed'));
          """);
      Zeros body = new Zeros(before, true);
      CompletableFuture<Void> sent = stream(body, OptionalLong.empty());
      assertThat(page.nextMessage().text()).isEqualTo("failed");
      assertThatThrownBy(() -> Desktop.await(sent))
          .hasRootCauseMessage("read failed, as a test wants it");
      assertThat(body.closed).isDone();
    }
  }

  @Test
  void aStreamIsClosedWhenThePageNoLongerWantsIt() {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          """
          window.control = new AbortController();
          fetch('/get', {signal: control.signal}).then(async (answer) => {
            await answer.body.getReader().read();
            webkit.messageHandlers.elnath.postMessage('reading');
          });
          """);
      Zeros aborted = new Zeros(Long.MAX_VALUE, false);
      CompletableFuture<Void> sent = stream(aborted, OptionalLong.empty());
      assertThat(page.nextMessage().text()).isEqualTo("reading");
      page.evaluate("control.abort()");
      Desktop.await(sent);
      Desktop.await(aborted.closed);
    }
  }

  @Test
  void aStreamIsClosedWhenThePageIsReloadedOrItsWindowGoes() {
    Page page = Page.serving(handler, List.of());
    Zeros reloaded = new Zeros(Long.MAX_VALUE, false);
    CompletableFuture<Void> first = readSome(page, reloaded);
    Desktop.runOnMain(() -> page.view().reload());
    Page.take(page.navigations);
    Desktop.await(first);
    Desktop.await(reloaded.closed);

    Zeros closed = new Zeros(Long.MAX_VALUE, false);
    CompletableFuture<Void> second = readSome(page, closed);
    page.close();
    Desktop.await(second);
    Desktop.await(closed.closed);
  }

  @Test
  void aStreamForAPageThatHasGoneIsClosedAtOnce() {
    Page page = Page.serving(handler, List.of());
    page.evaluate("fetch('/get')");
    SchemeResponder responder = Page.take(asked);
    page.close();
    Zeros body = new Zeros(Long.MAX_VALUE, false);
    Desktop.await(stream(responder, body, OptionalLong.empty()));
    assertThat(body.closed).isDone();
  }

  @Test
  void aStreamWhoseHeadersCannotBeSentIsClosedToo() {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate("fetch('/get')");
      SchemeResponder responder = Page.take(asked);
      Zeros body = new Zeros(1, false);
      StreamedResponse refused = new StreamedResponse(0, Headers.EMPTY, body, OptionalLong.empty());
      assertThatThrownBy(() -> responder.stream(refused)).hasMessageContaining("status 0");
      assertThat(body.closed).isDone();
    }
  }

  private CompletableFuture<Void> readSome(Page page, InputStream body) {
    page.evaluate(
        """
        fetch('/get').then(async (answer) => {
          await answer.body.getReader().read();
          webkit.messageHandlers.elnath.postMessage('reading');
        });
        """);
    CompletableFuture<Void> sent = stream(body, OptionalLong.empty());
    assertThat(page.nextMessage().text()).isEqualTo("reading");
    return sent;
  }

  private CompletableFuture<Void> stream(InputStream body, OptionalLong length) {
    return stream(Page.take(asked), body, length);
  }

  private static CompletableFuture<Void> stream(
      SchemeResponder responder, InputStream body, OptionalLong length) {
    Headers headers =
        new Headers(
            List.of(
                new Headers.Header("Content-Type", "application/octet-stream"),
                new Headers.Header("X-Answer", "yes")));
    CompletableFuture<Void> sent = new CompletableFuture<>();
    Thread.startVirtualThread(() -> {
      try {
        responder.stream(new StreamedResponse(206, headers, body, length));
        sent.complete(null);
      } catch (IOException | RuntimeException failure) {
        sent.completeExceptionally(failure);
      }
    });
    return sent;
  }
}
