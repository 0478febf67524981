package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.config.Limits;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What every transport promises, whatever its bytes look like.
@Timeout(180)
abstract class TransportContract {
  static final String PAGE = "0123456789abcdef";

  final TestPages test = new TestPages();

  /// One request as a page makes it.
  record Sent(String command, String pageId, long number, byte[] body, boolean raw, String key) {}

  /// How the page's promise ended.
  sealed interface Outcome {
    record Resolved(String json) implements Outcome {}

    record ResolvedBytes(String bytes) implements Outcome {}

    record Rejected(String json) implements Outcome {}
  }

  /// Sends a request over this transport.
  abstract CompletableFuture<Outcome> send(TestPages to, Sent sent);

  Sent request(String command, long number, String json) {
    return new Sent(
        command, PAGE, number, json.getBytes(StandardCharsets.UTF_8), false, test.key.text());
  }

  Outcome outcome(Sent sent) throws Exception {
    return send(test, sent).get(60, TimeUnit.SECONDS);
  }

  @Test
  void aCommandsValueResolvesThePromise() throws Exception {
    assertThat(outcome(request("greet", 1, "{\"name\":\"Ada\"}")))
        .isEqualTo(new Outcome.Resolved("\"Hello, Ada!\""));
  }

  @Test
  void unknownArgumentsAreIgnored() throws Exception {
    assertThat(outcome(request("greet", 1, "{\"more\":[{}],\"name\":\"Ada\"}")))
        .isEqualTo(new Outcome.Resolved("\"Hello, Ada!\""));
  }

  @Test
  void bytesTravelUnchangedBothWays() throws Exception {
    byte[] bytes = {0, 1, (byte) 0xFF, 10, 13, 0};
    Sent sent = new Sent("bytes", PAGE, 1, bytes, true, test.key.text());
    assertThat(outcome(sent))
        .isEqualTo(new Outcome.ResolvedBytes(new String(bytes, StandardCharsets.ISO_8859_1)));
  }

  @Test
  void namedArgumentsCannotComeFromBytes() throws Exception {
    Sent sent = new Sent("greet", PAGE, 1, new byte[] {1}, true, test.key.text());
    assertThat(outcome(sent))
        .isEqualTo(
            new Outcome.Rejected(
                "\"invalid args `name` for command `greet`: command greet expected a value for key name but the IPC call used a bytes payload\""));
  }

  @Test
  void aMissingArgumentIsNamed() throws Exception {
    assertThat(outcome(request("greet", 1, "{}")))
        .isEqualTo(
            new Outcome.Rejected(
                "\"invalid args `name` for command `greet`: command greet missing required key name\""));
  }

  @Test
  void aBodyThatIsNoObjectHasNoArguments() throws Exception {
    assertThat(outcome(request("greet", 1, "null"))).isInstanceOf(Outcome.Rejected.class);
    assertThat(outcome(request("greet", 2, "[1,2]"))).isInstanceOf(Outcome.Rejected.class);
    assertThat(outcome(request("greet", 3, "{\"name\":\"still there\"}")))
        .isEqualTo(new Outcome.Resolved("\"Hello, still there!\""));
  }

  @Test
  void anArgumentOfTheWrongTypeIsNamed() throws Exception {
    assertThat(outcome(request("greet", 1, "{\"name\":5}")))
        .isEqualTo(
            new Outcome.Rejected(
                "\"invalid args `name` for command `greet`: invalid type: integer `5`, expected a string\""));
  }

  @Test
  void anUnknownCommandIsRejected() throws Exception {
    assertThat(outcome(request("nothing", 1, "{}")))
        .isEqualTo(new Outcome.Rejected("\"Command nothing not found\""));
    assertThat(outcome(request("plugin:none|at_all", 2, "{}")))
        .isEqualTo(new Outcome.Rejected("\"plugin none not found\""));
  }

  @Test
  void aDeniedCommandDoesNotRun() throws Exception {
    assertThat(outcome(request("denied", 1, "{}")))
        .isEqualTo(new Outcome.Rejected("\"Command denied not allowed by ACL\""));
  }

  @Test
  void whatACommandThrowsRejectsThePromise() throws Exception {
    assertThat(outcome(request("throw", 1, "{}")))
        .isEqualTo(new Outcome.Rejected("\"it went wrong\""));
    assertThat(outcome(request("overflow", 2, "{}")))
        .isEqualTo(new Outcome.Rejected("\"StackOverflowError\""));
  }

  @Test
  void aWrongKeyIsRefusedAndNothingRuns() throws Exception {
    Sent stranger =
        new Sent("greet", PAGE, 1, "{}".getBytes(StandardCharsets.UTF_8), false, "guessed");
    assertThat(outcome(stranger)).isInstanceOf(Outcome.Rejected.class);
    assertThat(test.commands.runs).hasValue(0);
  }

  @Test
  void nestingTenThousandDeepIsRefused() throws Exception {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    assertThat(outcome(request("greet", 1, "{\"name\":" + deep + "}")))
        .isInstanceOf(Outcome.Rejected.class);
    assertThat(outcome(request("greet", 2, "{\"name\":\"still there\"}")))
        .isEqualTo(new Outcome.Resolved("\"Hello, still there!\""));
  }

  @Test
  void aRequestThatComesAgainWhileItRunsRunsOnceAndAnswersTheSecond() throws Exception {
    CompletableFuture<Outcome> first = send(test, request("block", 7, "{}"));
    test.commands.blocked.await();
    CompletableFuture<Outcome> second = send(test, request("block", 7, "{}"));
    test.commands.release.countDown();
    assertThat(second.get(60, TimeUnit.SECONDS)).isEqualTo(new Outcome.Resolved("\"released\""));
    assertThat(first.get(60, TimeUnit.SECONDS)).isInstanceOf(Outcome.Rejected.class);
    assertThat(test.commands.runs).hasValue(1);
  }

  @Test
  void aPageThatGoesAwayInterruptsItsCalls() throws Exception {
    CompletableFuture<Outcome> call = send(test, request("block", 1, "{}"));
    test.commands.blocked.await();
    test.navigate();
    assertThat(test.commands.interrupted.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(call.get(60, TimeUnit.SECONDS))
        .isEqualTo(new Outcome.Rejected("\"page went away\""));
  }

  @Test
  void anotherPagesRequestIsNotTakenForThisPages() throws Exception {
    assertThat(outcome(request("greet", 1, "{\"name\":\"Ada\"}")))
        .isInstanceOf(Outcome.Resolved.class);
    Sent late =
        new Sent(
            "greet", "another", 2, "{}".getBytes(StandardCharsets.UTF_8), false, test.key.text());
    assertThat(outcome(late)).isEqualTo(new Outcome.Rejected("\"page went away\""));
  }

  @Test
  void theLastRequestsOfAnEarlierPageAreNotTakenForTheNewPages() throws Exception {
    outcome(request("greet", 1, "{\"name\":\"Ada\"}"));
    test.navigate();
    assertThat(outcome(request("greet", 2, "{\"name\":\"late\"}")))
        .isEqualTo(new Outcome.Rejected("\"page went away\""));
    Sent newPage =
        new Sent(
            "greet",
            "another",
            1,
            "{\"name\":\"Eve\"}".getBytes(StandardCharsets.UTF_8),
            false,
            test.key.text());
    assertThat(outcome(newPage)).isEqualTo(new Outcome.Resolved("\"Hello, Eve!\""));
  }

  @Test
  void aPageThatIsGoneIsTold() throws Exception {
    test.pages.gone("main");
    assertThat(outcome(request("greet", 1, "{}")))
        .isEqualTo(new Outcome.Rejected("\"failed to acquire webview reference\""));
  }

  @Test
  void moreCallsThanTheLimitAreRefusedAndTheOthersGoOn() throws Exception {
    TestPages small = new TestPages(new Limits(1_000, 1, 1, 1_000));
    Sent block =
        new Sent("block", PAGE, 1, "{}".getBytes(StandardCharsets.UTF_8), false, small.key.text());
    CompletableFuture<Outcome> running = send(small, block);
    small.commands.blocked.await();
    Sent more =
        new Sent("greet", PAGE, 2, "{}".getBytes(StandardCharsets.UTF_8), false, small.key.text());
    assertThat(send(small, more).get(60, TimeUnit.SECONDS))
        .isEqualTo(
            new Outcome.Rejected(
                "\"too many calls in flight: the limit is 1 (plugins.elnath.maxCallsInFlight)\""));
    small.commands.release.countDown();
    assertThat(running.get(60, TimeUnit.SECONDS)).isEqualTo(new Outcome.Resolved("\"released\""));
  }

  @Test
  void argumentsAsDeepAsTheLimitAreReadAndDeeperOnesAreRefused() throws Exception {
    TestPages shallow = new TestPages(new Limits(1_000, 10, 1, 1_000, 8, 10, 10, 10));
    String name = "{\"name\":\"Ada\",\"more\":";
    assertThat(send(shallow, deep(shallow, 1, name, 7)).get(60, TimeUnit.SECONDS))
        .isEqualTo(new Outcome.Resolved("\"Hello, Ada!\""));
    assertThat(send(shallow, deep(shallow, 2, name, 8)).get(60, TimeUnit.SECONDS).toString())
        .contains("values are nested deeper than the limit of 8 (plugins.elnath.maxNesting)");
  }

  private static Sent deep(TestPages pages, long number, String start, int depth) {
    String json = start + "[".repeat(depth) + "]".repeat(depth) + "}";
    return new Sent(
        "greet", PAGE, number, json.getBytes(StandardCharsets.UTF_8), false, pages.key.text());
  }
}
