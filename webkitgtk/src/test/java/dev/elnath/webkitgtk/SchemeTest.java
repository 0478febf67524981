package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.command.Headers;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeTest {
  private record Asked(SchemeRequest request, SchemeResponder responder) {}

  private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();

  /// Answers the page itself and leaves every other request to the test.
  private final SchemeHandler handler =
      (request, responder) -> {
        if (Page.isPage(request)) {
          responder.respond(Page.html("<!doctype html>"));
        } else {
          asked.add(new Asked(request, responder));
        }
      };

  @Test
  void aRequestArrivesAsItWasAsked() {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          "fetch('/a%20b/%C3%A9?q=1%2F2', {method: 'PUT', body: 'x',"
              + " headers: {'X-One': '1', 'Content-Type': 'text/x'}})");
      SchemeRequest request = Page.take(asked).request();
      assertThat(request.webview()).isEqualTo(page.label);
      assertThat(request.method()).isEqualTo("PUT");
      assertThat(request.uri()).isEqualTo("app://localhost/a%20b/%C3%A9?q=1%2F2");
      assertThat(request.headers().first("x-one")).contains("1");
      assertThat(request.headers().first("Content-Type")).contains("text/x");
      assertThat(bytes(request)).containsExactly('x');
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1024, 5 * 1024 * 1024, (int) Desktop.MAX_BODY})
  void aBodyArrivesWhole(int size) {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          """
          { const bytes = new Uint8Array(%d);
            for (let index = 0; index < bytes.length; index++) bytes[index] = index * 7 + (index >> 8);
            fetch('/post', {method: 'POST', body: bytes}); }
          """
              .formatted(size));
      assertThat(bytes(Page.take(asked).request())).isEqualTo(pattern(size));
    }
  }

  @Test
  void aBodyBeyondTheLimitIsToldApartAndNotKept() {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          "fetch('/post', {method: 'POST', body: new Uint8Array(%d)})"
              .formatted(Desktop.MAX_BODY + 1));
      assertThat(Page.take(asked).request().body()).isInstanceOf(SchemeRequest.Oversized.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1024, 20 * 1024 * 1024})
  void aResponseArrivesWhole(int size) {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          """
          fetch('/get').then((answer) => answer.arrayBuffer()).then((buffer) => {
            const bytes = new Uint8Array(buffer);
            let wrong = 0;
            for (let index = 0; index < bytes.length; index++) {
              if (bytes[index] !== ((index * 7 + (index >> 8)) & 255)) wrong++;
            }
            webkit.messageHandlers.elnath.postMessage(bytes.length + ' bytes, ' + wrong + ' wrong');
          });
          """);
      respondFromAnotherThread(
          Page.take(asked).responder(),
          new SchemeResponse(200, type("application/octet-stream"), pattern(size)));
      assertThat(page.nextMessage().text()).isEqualTo(size + " bytes, 0 wrong");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 400, 404, 418, 500, 599})
  void theStatusAndHeadersReachThePage(int status) {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          """
          fetch('/get').then(async (answer) => webkit.messageHandlers.elnath.postMessage(
              [answer.status, answer.headers.get('Content-Type'), answer.headers.get('X-Answer'),
               await answer.text()].join()));
          """);
      Headers headers =
          new Headers(
              List.of(
                  new Headers.Header("Content-Type", "text/plain"),
                  new Headers.Header("X-Answer", "yes")));
      Page.take(asked).responder().respond(new SchemeResponse(status, headers, new byte[] {'!'}));
      assertThat(page.nextMessage().text()).isEqualTo(status + ",text/plain,yes,!");
    }
  }

  @Test
  void theSchemeIsASecureContextAndMayBeAskedFromOtherOrigins() {
    try (Page page = Page.serving(handler, List.of())) {
      assertThat(page.ask("isSecureContext")).isEqualTo("true");
      page.evaluate(
          "fetch('app://other/x', {headers: {'X-One': '1'}}).then((answer) => answer.text())"
              + ".then((text) => webkit.messageHandlers.elnath.postMessage(text))");
      Headers cors =
          new Headers(
              List.of(
                  new Headers.Header("Content-Type", "text/plain"),
                  new Headers.Header("Access-Control-Allow-Origin", "*"),
                  new Headers.Header("Access-Control-Allow-Headers", "*")));
      Asked next = Page.take(asked);
      if (next.request().method().equals("OPTIONS")) {
        next.responder().respond(new SchemeResponse(200, cors, new byte[0]));
        next = Page.take(asked);
      }
      assertThat(next.request().headers().first("Origin")).contains("app://localhost");
      next.responder().respond(new SchemeResponse(200, cors, new byte[] {'c'}));
      assertThat(page.nextMessage().text()).isEqualTo("c");
    }
  }

  @Test
  void onlyTheFirstResponseCounts() {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          "fetch('/get').then((answer) => answer.text())"
              + ".then((text) => webkit.messageHandlers.elnath.postMessage(text))");
      SchemeResponder responder = Page.take(asked).responder();
      responder.respond(new SchemeResponse(200, type("text/plain"), new byte[] {'1'}));
      responder.respond(new SchemeResponse(500, type("text/plain"), new byte[] {'2'}));
      assertThat(page.nextMessage().text()).isEqualTo("1");
    }
  }

  @Test
  void aHandlerThatThrowsLetsTheRequestFail() {
    SchemeHandler throwing =
        (request, responder) -> {
          if (!Page.isPage(request)) {
            throw new IllegalStateException("thrown by a handler, as a test wants it");
          }
          responder.respond(Page.html("<!doctype html>"));
        };
    try (Page page = Page.serving(throwing, List.of())) {
      assertThat(page.ask("fetch('/get')")).startsWith("FAILED TypeError");
    }
  }

  @Test
  void aResponseAfterTheWindowIsGoneIsHarmless() {
    Page page = Page.serving(handler, List.of());
    page.evaluate("fetch('/get')");
    SchemeResponder responder = Page.take(asked).responder();
    page.close();
    responder.respond(new SchemeResponse(200, type("text/plain"), new byte[1000]));
    try (Page other = Page.showing("")) {
      assertThat(other.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void aWindowMayGoWhileItsResponseIsRead() {
    for (int round = 0; round < 5; round++) {
      Page page = Page.serving(handler, List.of());
      page.evaluate(
          """
          fetch('/get').then(async (answer) => {
            const reader = answer.body.getReader();
            await reader.read();
            webkit.messageHandlers.elnath.postMessage('reading');
          });
          """);
      Page.take(asked)
          .responder()
          .respond(new SchemeResponse(200, type("application/octet-stream"), new byte[20_000_000]));
      assertThat(page.nextMessage().text()).isEqualTo("reading");
      page.close();
    }
    try (Page other = Page.showing("")) {
      assertThat(other.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void aResponseAfterAReloadOrAnAbortIsHarmless() {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate("fetch('/get')");
      SchemeResponder reloaded = Page.take(asked).responder();
      Desktop.runOnMain(() -> page.view().reload());
      Page.take(page.navigations);
      reloaded.respond(new SchemeResponse(200, type("text/plain"), new byte[1000]));
      page.evaluate(
          "window.control = new AbortController(); fetch('/get', {signal: control.signal})"
              + ".catch(() => webkit.messageHandlers.elnath.postMessage('aborted'))");
      SchemeResponder aborted = Page.take(asked).responder();
      page.evaluate("control.abort()");
      assertThat(page.nextMessage().text()).isEqualTo("aborted");
      aborted.respond(new SchemeResponse(200, type("text/plain"), new byte[1000]));
      assertThat(page.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void whatCannotBeSentIsRefusedByName() {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate("fetch('/get')");
      SchemeResponder responder = Page.take(asked).responder();
      assertThatThrownBy(() -> responder.respond(new SchemeResponse(0, Headers.EMPTY, new byte[0])))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("status 0");
      Headers split = new Headers(List.of(new Headers.Header("X-Split", "a\r\nb")));
      assertThatThrownBy(() -> responder.respond(new SchemeResponse(200, split, new byte[0])))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("X-Split");
      Headers unnamed = new Headers(List.of(new Headers.Header("X Y", "a")));
      assertThatThrownBy(() -> responder.respond(new SchemeResponse(200, unnamed, new byte[0])))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("X Y");
    }
  }

  @Test
  void manyResponsesAtOnceAllArrive() {
    try (Page page = Page.serving(handler, List.of())) {
      page.evaluate(
          """
          Promise.all(Array.from({length: 200}, (unused, index) =>
            fetch('/' + index).then((answer) => answer.text())))
            .then((all) => webkit.messageHandlers.elnath.postMessage(
                String(all.every((text, index) => text === '/' + index))));
          """);
      for (int count = 0; count < 200; count++) {
        Asked next = Page.take(asked);
        byte[] path =
            next.request()
                .uri()
                .substring("app://localhost".length())
                .getBytes(StandardCharsets.UTF_8);
        Thread.startVirtualThread(
            () -> next.responder().respond(new SchemeResponse(200, type("text/plain"), path)));
      }
      assertThat(page.nextMessage().text()).isEqualTo("true");
    }
  }

  private static void respondFromAnotherThread(SchemeResponder responder, SchemeResponse response) {
    Thread.startVirtualThread(() -> responder.respond(response));
  }

  private static Headers type(String type) {
    return new Headers(List.of(new Headers.Header("Content-Type", type)));
  }

  private static byte[] bytes(SchemeRequest request) {
    return switch (request.body()) {
      case SchemeRequest.Complete complete -> complete.bytes();
      case SchemeRequest.Oversized oversized -> throw new AssertionError("The body was too large");
    };
  }

  private static byte[] pattern(int size) {
    byte[] bytes = new byte[size];
    for (int index = 0; index < size; index++) {
      bytes[index] = (byte) (index * 7 + (index >> 8));
    }
    return bytes;
  }
}
