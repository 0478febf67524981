package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageTransportTest extends TransportContract {
  @Override
  CompletableFuture<Outcome> send(TestPages to, Sent sent) {
    return answer(to, envelope(sent)).thenApply(MessageTransportTest::outcomeOf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{}",
        "{\"cmd\":5}",
        "{\"cmd\":\"greet\",\"callback\":-1,\"error\":2,\"payload\":{}}",
        "{\"cmd\":\"greet\",\"callback\":4294967296,\"error\":2,\"payload\":{}}",
        "{\"cmd\":\"greet\",\"callback\":1,\"error\":2}",
        "{\"cmd\":\"greet\",\"callback\":1,\"error\":2,\"payload\":{}}",
        "{\"cmd\":\"greet\",\"callback\":1,\"error\":2,\"payload\":{}} more",
        "{\"cmd\":\"greet\",\"callback\":1,\"error\":2,\"payload\":{},\"options\":{\"headers\":[[\"a\"]]}}",
        "{\"cmd\":\"greet\",\"callback\":1,\"error\":2,\"payload\":null,\"__ELNATH_BYTES__\":\"*\"}"
      })
  void aTextThatIsNoRequestIsRefused(String text) throws Exception {
    assertThat(answer(test, text).get(60, TimeUnit.SECONDS)).startsWith("!:");
    assertThat(test.commands.runs).hasValue(0);
  }

  @Test
  void headersComeAsAnObjectOrAsPairs() throws Exception {
    String asObject =
        "{\"cmd\":\"header\",\"callback\":1,\"error\":2,\"payload\":{},\"options\":{\"headers\":{\"x-mine\":\"one\"}},\"__TAURI_INVOKE_KEY__\":\"%s\"}"
            .formatted(test.key.text());
    String asPairs =
        "{\"cmd\":\"header\",\"callback\":1,\"error\":2,\"payload\":{},\"options\":{\"headers\":[[\"x-mine\",\"one\"],[\"X-Mine\",\"two\"]]},\"__TAURI_INVOKE_KEY__\":\"%s\"}"
            .formatted(test.key.text());
    assertThat(answer(test, asObject).get(60, TimeUnit.SECONDS)).isEqualTo("1:j:\"[one]\"");
    assertThat(answer(test, asPairs).get(60, TimeUnit.SECONDS)).isEqualTo("1:j:\"[one, two]\"");
  }

  private static CompletableFuture<String> answer(TestPages to, String text) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    new MessageTransport(to.pages).receive("main", text, answer::complete);
    return answer;
  }

  private static String envelope(Sent sent) {
    String payload =
        sent.raw()
            ? "null,\"__ELNATH_BYTES__\":\""
                + Base64.getEncoder().encodeToString(sent.body())
                + "\""
            : new String(sent.body(), StandardCharsets.UTF_8);
    return "{\"cmd\":\"%s\",\"callback\":1,\"error\":2,\"payload\":%s,\"__ELNATH_PAGE__\":\"%s\",\"__ELNATH_REQUEST__\":%d,\"__TAURI_INVOKE_KEY__\":\"%s\"}"
        .formatted(sent.command(), payload, sent.pageId(), sent.number(), sent.key());
  }

  private static Outcome outcomeOf(String answer) {
    if (answer.startsWith("1:j:")) {
      return new Outcome.Resolved(answer.substring(4));
    } else if (answer.startsWith("1:b:")) {
      return new Outcome.ResolvedBytes(
          new String(Base64.getDecoder().decode(answer.substring(4)), StandardCharsets.ISO_8859_1));
    } else if (answer.startsWith("2:j:")) {
      return new Outcome.Rejected(answer.substring(4));
    }
    return new Outcome.Rejected("\"" + answer.substring(2) + "\"");
  }
}
