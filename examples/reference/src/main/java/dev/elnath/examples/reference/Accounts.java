package dev.elnath.examples.reference;

import dev.elnath.command.Command;
import dev.elnath.command.Rejection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/// A command with arguments, a record as its answer, and an error that the page can tell apart.
final class Accounts {
  private static final int ATTEMPTS = 3;
  private static final String PASSWORD = "swordfish";

  private final AtomicInteger failed = new AtomicInteger();

  /// What the promise resolves with.
  record Session(String user, Instant since) {}

  /// What it is rejected with.
  record Problem(String code, int attemptsLeft) {}

  /// A login that failed.
  static final class LoginException extends Exception implements Rejection<Problem> {
    private static final long serialVersionUID = 1L;

    private final int attemptsLeft;

    LoginException(int attemptsLeft) {
      this.attemptsLeft = attemptsLeft;
    }

    @Override
    public Problem rejection() {
      return new Problem(attemptsLeft > 0 ? "WRONG_PASSWORD" : "LOCKED", attemptsLeft);
    }
  }

  @Command
  Session login(String user, String password) throws LoginException {
    if (failed.get() >= ATTEMPTS || !isRight(password)) {
      throw new LoginException(Math.max(0, ATTEMPTS - failed.incrementAndGet()));
    }
    failed.set(0);
    return new Session(user, Instant.now());
  }

  private static boolean isRight(String password) {
    return MessageDigest.isEqual(
        password.getBytes(StandardCharsets.UTF_8), PASSWORD.getBytes(StandardCharsets.UTF_8));
  }
}
