package dev.elnath.examples.notes;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for what the program does in its own time.
final class Await {
  private static final long WAIT_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private Await() {}

  static void that(String what, BooleanSupplier condition) {
    equal("true", what, () -> String.valueOf(condition.getAsBoolean()));
  }

  static void equal(String wanted, String what, Supplier<String> actual) {
    long deadline = System.nanoTime() + WAIT_NANOS;
    for (String last = actual.get(); !wanted.equals(last); last = actual.get()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("%s is not %s after 60 s, but %s".formatted(what, wanted, last));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
