package dev.elnath.conformance;

import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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

  record Deep(
      List<CountRequest> list, Map<String, CountRequest> map, Optional<Channel<Integer>> maybe) {}

  sealed interface Progress {
    record Step(int done, int of) implements Progress {}

    record Ended(String text) implements Progress {}
  }

  @Command
  void countInAll(int to, List<Channel<Integer>> channels) throws InterruptedException {
    for (Channel<Integer> channel : channels) {
      countTo(to, channel);
    }
  }

  @Command
  void countDeep(Deep deep) throws InterruptedException {
    for (CountRequest request : deep.list()) {
      countNested(request);
    }
    for (CountRequest request : deep.map().values()) {
      countNested(request);
    }
    countTo(1, deep.maybe().orElseThrow());
  }

  @Command
  void sendProgress(Channel<Progress> onProgress) throws InterruptedException {
    onProgress.send(new Progress.Step(1, 2));
    onProgress.send(new Progress.Ended("ready"));
    onProgress.close();
  }

  @Command
  void sendMixed(int times, Channel<String> texts, Channel<byte[]> bytes)
      throws InterruptedException {
    for (int time = 0; time < times; time++) {
      texts.send(Integer.toString(time));
      bytes.sendBytes(Requests.pattern(time));
    }
    texts.close();
  }

  @Command
  void sendKept(String text, Channel<String> onText) throws InterruptedException {
    onText.send(text);
  }

  @Command
  void endKept(Channel<String> onText) {
    onText.close();
  }

  @Command
  void sendAfterEnd(Channel<String> onText) throws InterruptedException {
    onText.close();
    onText.send("too late");
  }

  @Command
  String endIsTold(Channel<String> onText) throws Exception {
    CompletableFuture<String> told = new CompletableFuture<>();
    onText.onClose(() -> told.complete("told"));
    onText.close();
    return told.get(30, TimeUnit.SECONDS);
  }

  @Command
  void sendFromThreads(int threads, int each, Channel<String> onText) throws InterruptedException {
    List<Thread> senders = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      String prefix = thread + ": ";
      senders.add(Thread.ofPlatform().start(() -> sendNumbered(prefix, each, onText)));
    }
    for (Thread sender : senders) {
      sender.join();
    }
    onText.close();
  }

  private static void sendNumbered(String prefix, int count, Channel<String> onText) {
    try {
      for (int number = 0; number < count; number++) {
        onText.send(prefix + number);
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("nobody interrupts this thread", interrupted);
    }
  }
}
