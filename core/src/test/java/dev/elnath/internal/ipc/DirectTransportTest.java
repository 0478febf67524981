package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.codec.JsonReader;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The contract over a real socket, with a page that asks for its ticket by message.
final class DirectTransportTest extends TransportContract {
  private TestDirectPage page = new TestDirectPage();

  @AfterEach
  void closePage() {
    page.close();
  }

  @Override
  CompletableFuture<Outcome> send(TestPages to, Sent sent) {
    Outcome reply = ticket(to, sent.pageId(), sent.key()).orTimeout(60, TimeUnit.SECONDS).join();
    return reply instanceof Outcome.Resolved(String json)
        ? page.send(to, JsonReader.of(json).readString(), sent)
        : CompletableFuture.completedFuture(reply);
  }

  /// What a page asks for first; a transport that has been opened needs no other ticket.
  private CompletableFuture<Outcome> ticket(TestPages to, String pageId, String key) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    String text =
        "{\"cmd\":\"plugin:__ELNATH__|connect\",\"callback\":1,\"error\":2,\"payload\":{},\"__ELNATH_PAGE__\":\"%s\",\"__TAURI_INVOKE_KEY__\":\"%s\"}"
            .formatted(pageId, key);
    new MessageTransport(to.pages)
        .receive(
            "main",
            text,
            answer ->
                outcome.complete(
                    answer.startsWith("1:j:")
                        ? new Outcome.Resolved(answer.substring(4))
                        : new Outcome.Rejected(
                            answer.startsWith("2:j:")
                                ? answer.substring(4)
                                : "\"" + answer.substring(2) + "\"")));
    return outcome;
  }

  private String newTicket() throws Exception {
    Outcome outcome = ticket(test, PAGE, test.key.text()).get(60, TimeUnit.SECONDS);
    assertThat(outcome).isInstanceOf(Outcome.Resolved.class);
    return JsonReader.of(((Outcome.Resolved) outcome).json()).readString();
  }

  @Test
  void aConnectionWithAWrongKeyIsClosed() throws Exception {
    page.open(test, newTicket(), "guessed");
    assertThat(page.closed().get(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aConnectionWithAGuessedTicketIsClosed() throws Exception {
    newTicket();
    page.open(test, "0".repeat(32), test.key.text());
    assertThat(page.closed().get(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aTicketIsWorthOneConnection() throws Exception {
    String ticket = newTicket();
    page.send(test, ticket, request("greet", 1, "{\"name\":\"Ada\"}")).get(60, TimeUnit.SECONDS);
    try (TestDirectPage second = new TestDirectPage()) {
      second.open(test, ticket, test.key.text());
      assertThat(second.closed().get(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(page.closed()).isNotDone();
  }

  @Test
  void aNavigationClosesTheConnection() throws Exception {
    outcome(request("greet", 1, "{\"name\":\"Ada\"}"));
    test.navigate();
    assertThat(page.closed().get(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void garbageEndsTheConnectionAndNothingElse() throws Exception {
    page.open(test, newTicket(), test.key.text());
    page.write(new byte[] {1, 0, 0, 0, 99});
    assertThat(page.closed().get(60, TimeUnit.SECONDS)).isTrue();
    page = new TestDirectPage();
    assertThat(outcome(request("greet", 1, "{\"name\":\"Ada\"}")))
        .isEqualTo(new Outcome.Resolved("\"Hello, Ada!\""));
  }

  @Test
  void whoConnectsAndSaysNothingIsNotWaitedForForever() throws Exception {
    try (DirectTransport impatient = DirectTransport.open(test.pages, 50).orElseThrow();
        SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(impatient.socket()))) {
      assertThat(silent.read(ByteBuffer.allocate(1))).isNegative();
    }
  }

  @Test
  void aPageThatDoesNotReadIsNotListenedToForever() throws Exception {
    String ticket = newTicket();
    String body = "{\"name\":\"" + "x".repeat(1 << 20) + "\"}";
    try (DirectTransport transport = DirectTransport.open(test.pages).orElseThrow();
        SocketChannel deaf = SocketChannel.open(UnixDomainSocketAddress.of(transport.socket()))) {
      deaf.write(ByteBuffer.wrap(TestDirectPage.hello(ticket, test.key.text())));
      deaf.configureBlocking(false);
      long most = 4 * DirectWriter.MAX_WAITING_BYTES;
      long sent = 0;
      int number = 1;
      ByteBuffer call = ByteBuffer.allocate(0);
      try (Selector selector = Selector.open()) {
        deaf.register(selector, SelectionKey.OP_WRITE);
        while (sent < most && selector.select(3000) > 0) {
          selector.selectedKeys().clear();
          if (!call.hasRemaining()) {
            call = ByteBuffer.wrap(TestDirectPage.call(request("greet", number++, body)));
          }
          sent += deaf.write(call);
        }
      }
      assertThat(sent).isLessThan(most);
    }
  }
}
