package dev.elnath.examples.hello;

import dev.elnath.command.Command;
import dev.elnath.command.Rejection;

/// A call that can go wrong, and says how in a form that a page can tell apart.
final class Numbers {
  /// What the page's promise is rejected with.
  record Problem(String code, String message) {}

  /// A division without a result.
  static final class DivisionException extends Exception implements Rejection<Problem> {
    private static final long serialVersionUID = 1L;

    DivisionException(String message) {
      super(message);
    }

    @Override
    public Problem rejection() {
      return new Problem("DIVISION_BY_ZERO", String.valueOf(getMessage()));
    }
  }

  @Command
  double divide(double dividend, double divisor) throws DivisionException {
    if (divisor == 0) {
      throw new DivisionException("cannot divide %s by zero".formatted(dividend));
    }
    return dividend / divisor;
  }
}
