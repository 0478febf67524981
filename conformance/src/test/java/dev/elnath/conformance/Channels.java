package dev.elnath.conformance;

import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Semaphore;

/// Calls that wait for each other, and channels.
@Naming(commands = Naming.Case.SNAKE)
final class Channels {
  private final Exchanger<String> exchanger = new Exchanger<>();
  private final Semaphore permits = new Semaphore(0);

  record CountRequest(int to, Channel<Integer> onNumber) {}

  @Command
  String exchange(String value) throws InterruptedException {
    return exchanger.exchange(value);
  }

  @Command
  String waitForRelease() throws InterruptedException {
    permits.acquire();
    return "released";
  }

  @Command
  CompletionStage<String> stageUntilRelease() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    Thread.startVirtualThread(() -> {
      permits.acquireUninterruptibly();
      stage.complete("released");
    });
    return stage;
  }

  @Command
  void release() {
    permits.release();
  }

  @Command
  void countTo(int to, Channel<Integer> onNumber) throws InterruptedException {
    for (int number = 0; number < to; number++) {
      onNumber.send(number);
    }
    onNumber.close();
  }

  @Command
  void countNested(CountRequest request) throws InterruptedException {
    countTo(request.to(), request.onNumber());
  }

  @Command
  void countAfterAnswer(int to, Channel<Integer> onNumber) {
    Thread.startVirtualThread(() -> {
      try {
        permits.acquire();
        countTo(to, onNumber);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException("nobody interrupts this thread", interrupted);
      }
    });
  }

  @Command
  void sendBytes(List<Integer> lengths, Channel<byte[]> onBytes) throws InterruptedException {
    for (int length : lengths) {
      onBytes.sendBytes(Requests.pattern(length));
    }
    onBytes.close();
  }

  @Command
  void sendTexts(List<Integer> lengths, Channel<String> onText) throws InterruptedException {
    for (int length : lengths) {
      onText.send("x".repeat(length));
    }
    onText.close();
  }

  @Command
  void sendToTwo(int times, Channel<String> first, Channel<String> second)
      throws InterruptedException {
    for (int time = 0; time < times; time++) {
      first.send("first " + time);
      second.send("second " + time);
    }
    first.close();
    second.close();
  }

  @Command
  void sendAndWait(Channel<String> onText) throws InterruptedException {
    onText.send("waiting");
    permits.acquire();
    onText.close();
  }
}
