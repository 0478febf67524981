package dev.elnath.conformance;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.command.Rejection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Calls that go wrong.
@Naming(commands = Naming.Case.SNAKE)
final class Failures {
  record Item(String id, List<String> tags) {}

  record Shortage(String code, int left, Item item) {}

  static final class OutOfStockException extends Exception implements Rejection<Shortage> {
    private static final long serialVersionUID = 1L;

    private final int left;

    OutOfStockException(int left) {
      this.left = left;
    }

    @Override
    public Shortage rejection() {
      return new Shortage("OUT_OF_STOCK", left, new Item("paper", List.of("a4", "white")));
    }
  }

  static final class TextException extends Exception implements Rejection<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String rejection() {
      return "just text";
    }
  }

  @Command
  void fail(String message) {
    throw new IllegalStateException(message);
  }

  @Command
  void failSilently() {
    throw new IllegalStateException();
  }

  @Command
  void failWithRecord(int left) throws OutOfStockException {
    throw new OutOfStockException(left);
  }

  @Command
  void failWithText() throws TextException {
    throw new TextException();
  }

  @Command
  void throwException() {
    throw new IllegalStateException("the command threw");
  }

  @Command
  void throwError() {
    throw new AssertionError("the command is broken");
  }

  @Command
  int overflowStack() {
    return deeper(0);
  }

  @Command
  CompletionStage<String> failStage() {
    return CompletableFuture.failedStage(new IllegalStateException("the stage failed"));
  }

  private static int deeper(int depth) {
    return depth < 0 ? depth : deeper(depth + 1) + 1;
  }
}
