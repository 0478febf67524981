package errors;

import dev.elnath.command.Command;
import dev.elnath.command.Rejection;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public final class Account {
  @Command
  public int withdraw(int amount) throws AccountException, Overdrawn, IOException {
    if (amount < 0) {
      throw new AccountException("negative");
    }
    if (amount == 13) {
      throw new IOException("the bank is closed");
    }
    if (amount > 100) {
      throw new Overdrawn(amount - 100);
    }
    return 100 - amount;
  }

  @Command
  public CompletionStage<Integer> withdrawLater(int amount) throws Overdrawn {
    return amount > 100
        ? CompletableFuture.failedFuture(new Overdrawn(amount - 100))
        : CompletableFuture.completedFuture(100 - amount);
  }

  public static class AccountException extends Exception implements Rejection<Problem> {
    private static final long serialVersionUID = 1L;

    public AccountException(String message) {
      super(message);
    }

    @Override
    public Problem rejection() {
      return new Problem(getMessage(), 0);
    }
  }

  public static final class Overdrawn extends AccountException {
    private static final long serialVersionUID = 1L;
    private final int by;

    public Overdrawn(int by) {
      super("overdrawn");
      this.by = by;
    }

    @Override
    public Problem rejection() {
      return new Problem(getMessage(), by);
    }
  }

  public record Problem(String code, int by) {}
}
