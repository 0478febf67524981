package dev.elnath.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeRequest.RequestBody;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.protocol.ProtocolHandler;
import dev.elnath.protocol.ProtocolRequest;
import dev.elnath.protocol.ProtocolResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProtocolSchemeTest {
  @Test
  void aHandlerLearnsTheWholeRequestOnAVirtualThread() throws Exception {
    CompletableFuture<ProtocolRequest> asked = new CompletableFuture<>();
    CompletableFuture<Boolean> virtual = new CompletableFuture<>();
    ask(request -> {
      asked.complete(request);
      virtual.complete(Thread.currentThread().isVirtual());
      return ProtocolResponse.text("");
    });
    ProtocolRequest request = asked.get(60, TimeUnit.SECONDS);
    assertThat(request.webview()).isEqualTo("main");
    assertThat(request.method()).isEqualTo("PATCH");
    assertThat(request.uri()).isEqualTo("notes://localhost/a%20b?c=d");
    assertThat(request.path()).isEqualTo("/a b");
    assertThat(request.headers().first("x")).contains("y");
    assertThat(request.body()).containsExactly(1, 2);
    assertThat(virtual.get(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anAnswerIsSentAsItWasBuilt() {
    SchemeResponse answer =
        ask(request ->
            ProtocolResponse.bytes("text/x", new byte[] {7}).withStatus(418).withHeader("A", "b"));
    assertThat(answer.status()).isEqualTo(418);
    assertThat(answer.headers().entries())
        .containsExactly(new Header("Content-Type", "text/x"), new Header("A", "b"));
    assertThat(answer.body()).containsExactly(7);
  }

  @Test
  void aStreamIsReadAndClosed() throws Exception {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    InputStream body =
        new ByteArrayInputStream(new byte[] {1, 2, 3}) {
          @Override
          public void close() {
            closed.complete(null);
          }
        };
    assertThat(ask(request -> ProtocolResponse.stream("text/x", body)).body())
        .containsExactly(1, 2, 3);
    closed.get(60, TimeUnit.SECONDS);
  }

  @Test
  void aStreamThatIsShorterThanSaidFails() {
    SchemeResponse answer =
        ask(request -> ProtocolResponse.stream("text/x", new ByteArrayInputStream(new byte[3]), 4));
    assertThat(answer.status()).isEqualTo(500);
  }

  @Test
  void aStreamThatIsLongerThanSaidIsCut() {
    SchemeResponse answer =
        ask(request -> ProtocolResponse.stream("text/x", new ByteArrayInputStream(new byte[3]), 2));
    assertThat(answer.body()).hasSize(2);
  }

  @Test
  void aHandlerThatFailsAnswers500WithoutTheReason() {
    for (Throwable failure : List.of(new Exception("secret"), new StackOverflowError("secret"))) {
      SchemeResponse answer =
          ask(request -> {
            if (failure instanceof Error error) {
              throw error;
            }
            throw (Exception) failure;
          });
      assertThat(answer.status()).isEqualTo(500);
      assertThat(new String(answer.body(), StandardCharsets.UTF_8))
          .isEqualTo("the protocol \"notes\" failed; the application's log says why");
    }
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedBeforeTheHandler() {
    SchemeResponse answer =
        ask(
            request -> {
              throw new AssertionError("the handler was called");
            },
            new SchemeRequest.Oversized());
    assertThat(answer.status()).isEqualTo(413);
  }

  private static SchemeResponse ask(ProtocolHandler handler) {
    return ask(handler, new SchemeRequest.Complete(new byte[] {1, 2}));
  }

  private static SchemeResponse ask(ProtocolHandler handler, RequestBody body) {
    CompletableFuture<SchemeResponse> answer = new CompletableFuture<>();
    new ProtocolScheme("notes", handler)
        .handle(
            new SchemeRequest(
                "main",
                "PATCH",
                "notes://localhost/a%20b?c=d",
                new Headers(List.of(new Header("X", "y"))),
                body),
            answer::complete);
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }
}
