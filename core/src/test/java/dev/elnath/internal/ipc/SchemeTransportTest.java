package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SchemeTransportTest extends TransportContract {
  @Override
  CompletableFuture<Outcome> send(TestPages to, Sent sent) {
    return respond(to, request(sent)).thenApply(SchemeTransportTest::outcomeOf);
  }

  @Test
  void anAnswerThatThePageCouldNotReadIsSentAgain() throws Exception {
    outcome(request("greet", 3, "{\"name\":\"Ada\"}"));
    assertThat(outcome(request("greet", 3, "{\"name\":\"Ada\"}")))
        .isEqualTo(new Outcome.Resolved("\"Hello, Ada!\""));
    assertThat(test.commands.runs).hasValue(1);
  }

  @Test
  void preflightAllowsEveryHeader() throws Exception {
    SchemeResponse response =
        respond(test, changed(request -> withMethod(request, "OPTIONS"))).get(60, TimeUnit.SECONDS);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().first("Access-Control-Allow-Headers")).contains("*");
    assertThat(response.headers().first("Access-Control-Allow-Origin")).contains("*");
  }

  @Test
  void otherMethodsAreNotAllowed() throws Exception {
    SchemeResponse response =
        respond(test, changed(request -> withMethod(request, "GET"))).get(60, TimeUnit.SECONDS);
    assertThat(response.status()).isEqualTo(405);
    assertThat(text(response)).isEqualTo("only POST and OPTIONS are allowed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Content-Type      | json                            | unknown content type",
        "Content-Type      | application/json; charset=utf-8 | content type application/json; charset=utf-8 is not implemented",
        "Content-Type      | text/plain                      | content type text/plain is not implemented",
        "Tauri-Invoke-Key  |                                 | missing Tauri-Invoke-Key header",
        "Tauri-Invoke-Key  | wrong                           | invalid Tauri-Invoke-Key header",
        "Origin            |                                 | missing Origin header",
        "Origin            | null                            | Origin header is not a valid URL",
        "Tauri-Callback    |                                 | missing Tauri-Callback header",
        "Tauri-Callback    | five                            | Tauri callback header value must be a numeric string",
        "Tauri-Callback    | é                               | Tauri callback header value must be a string",
        "Tauri-Error       |                                 | missing Tauri-Error header",
        "Tauri-Error       | 4294967296                      | Tauri error header value must be a numeric string",
        "Elnath-Request    | -1                              | Elnath-Request header value must be a numeric string",
      })
  void aHeaderThatIsNotWhatTheContractSaysIsRefused(String name, String value, String refusal)
      throws Exception {
    SchemeResponse response =
        respond(test, changed(request -> withHeader(request, name, value)))
            .get(60, TimeUnit.SECONDS);
    assertThat(response.status()).isEqualTo(500);
    assertThat(text(response)).isEqualTo(refusal);
    assertThat(response.headers().first("Content-Type")).contains("text/plain");
    assertThat(response.headers().first("Tauri-Response")).isEmpty();
    assertThat(test.commands.runs).hasValue(0);
  }

  @Test
  void aBodyThatIsNotJsonIsRefusedWithTheParsersWords() throws Exception {
    SchemeResponse response =
        respond(test, request(request("greet", 1, "{\"name\":"))).get(60, TimeUnit.SECONDS);
    assertThat(response.status()).isEqualTo(500);
    assertThat(text(response)).contains("line 1 column");
  }

  @Test
  void invalidUtf8IsRefused() throws Exception {
    byte[] body = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '"', '}'};
    Sent sent = new Sent("greet", PAGE, 1, body, false, test.key.text());
    assertThat(respond(test, request(sent)).get(60, TimeUnit.SECONDS).status()).isEqualTo(500);
  }

  @Test
  void anEmptyBodyHasNoArguments() throws Exception {
    assertThat(outcome(request("greet", 1, "")))
        .isEqualTo(
            new Outcome.Rejected(
                "\"invalid args `name` for command `greet`: command greet missing required key name\""));
  }

  @Test
  void anOversizedBodyIsRefused() throws Exception {
    SchemeResponse response =
        respond(
                test,
                changed(request ->
                    new SchemeRequest(
                        request.webview(),
                        request.method(),
                        request.uri(),
                        request.headers(),
                        new SchemeRequest.Oversized())))
            .get(60, TimeUnit.SECONDS);
    assertThat(response.status()).isEqualTo(500);
    assertThat(text(response)).contains("plugins.elnath.maxBodyBytes");
  }

  @Test
  void aCommandSeesThePagesHeadersAndNotTheTransports() throws Exception {
    SchemeRequest request = request(request("header", 1, "{}"));
    List<Header> headers = new ArrayList<>(request.headers().entries());
    headers.add(new Header("x-mine", "one"));
    headers.add(new Header("X-Mine", "two"));
    SchemeRequest changed =
        new SchemeRequest(
            request.webview(),
            request.method(),
            request.uri(),
            new Headers(headers),
            request.body());
    assertThat(text(respond(test, changed).get(60, TimeUnit.SECONDS))).isEqualTo("\"[one, two]\"");
  }

  private CompletableFuture<SchemeResponse> respond(TestPages to, SchemeRequest request) {
    CompletableFuture<SchemeResponse> response = new CompletableFuture<>();
    new SchemeTransport(to.pages).handle(request, response::complete);
    return response;
  }

  private SchemeRequest changed(UnaryOperator<SchemeRequest> change) {
    return change.apply(request(request("greet", 1, "{\"name\":\"Ada\"}")));
  }

  private static SchemeRequest withMethod(SchemeRequest request, String method) {
    return new SchemeRequest(
        request.webview(), method, request.uri(), request.headers(), request.body());
  }

  private static SchemeRequest withHeader(SchemeRequest request, String name, String value) {
    List<Header> headers = new ArrayList<>(request.headers().entries());
    headers.removeIf(header -> header.name().equals(name));
    if (value != null) {
      headers.add(new Header(name, value));
    }
    return new SchemeRequest(
        request.webview(), request.method(), request.uri(), new Headers(headers), request.body());
  }

  private static SchemeRequest request(Sent sent) {
    return new SchemeRequest(
        "main",
        "POST",
        "ipc://localhost/" + URLEncoder.encode(sent.command(), StandardCharsets.UTF_8),
        new Headers(
            List.of(
                new Header(
                    "Content-Type", sent.raw() ? "application/octet-stream" : "application/json"),
                new Header("Tauri-Invoke-Key", sent.key()),
                new Header("Origin", "tauri://localhost"),
                new Header("Tauri-Callback", "1"),
                new Header("Tauri-Error", "2"),
                new Header("Elnath-Page", sent.pageId()),
                new Header("Elnath-Request", Long.toString(sent.number())))),
        new SchemeRequest.Complete(sent.body()));
  }

  private static Outcome outcomeOf(SchemeResponse response) {
    boolean json =
        response.headers().first("Content-Type").orElseThrow().equals("application/json");
    if (response.headers().first("Tauri-Response").filter("ok"::equals).isEmpty()) {
      return new Outcome.Rejected(json ? text(response) : "\"" + text(response) + "\"");
    }
    return json
        ? new Outcome.Resolved(text(response))
        : new Outcome.ResolvedBytes(new String(response.body(), StandardCharsets.ISO_8859_1));
  }

  private static String text(SchemeResponse response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
