package dev.elnath.conformance;

import dev.elnath.app.App;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.protocol.ProtocolHandler;
import dev.elnath.protocol.ProtocolRequest;
import dev.elnath.protocol.ProtocolResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Sends more than a channel holds to a page that does not take it: the page asks the protocol, and
/// can do nothing else until it answers.
@Naming(commands = Naming.Case.SNAKE)
final class Backpressure implements ProtocolHandler {
  private final AtomicInteger sent = new AtomicInteger();
  private final Semaphore full = new Semaphore(0);

  /// Sends three times as much as the channel holds and answers how much it holds.
  @Command
  int fillChannel(Channel<Integer> onNumber, App app) throws InterruptedException {
    int capacity = app.config().limits().channelCapacity();
    sent.set(0);
    for (int number = 0; number < 3 * capacity; number++) {
      onNumber.send(number);
      if (sent.incrementAndGet() == capacity) {
        full.release();
      }
    }
    onNumber.close();
    return capacity;
  }

  /// Answers how much has been sent, when the channel is full.
  @Override
  public ProtocolResponse handle(ProtocolRequest request) throws Exception {
    if (!full.tryAcquire(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the channel was not filled within 30 s");
    }
    return ProtocolResponse.text(Integer.toString(sent.get()))
        .withHeader("Access-Control-Allow-Origin", "*");
  }
}
