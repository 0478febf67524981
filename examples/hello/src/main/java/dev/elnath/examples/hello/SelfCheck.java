package dev.elnath.examples.hello;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.util.List;

/// Takes the page's own account of how its calls were answered.
@Naming(commands = Naming.Case.SNAKE)
final class SelfCheck {
  /// How one card of the page fared.
  record Result(String name, boolean ok, String answer) {}

  /// Prints the account and ends the program when its standard input ends, so that whoever started
  /// it can look at the window first.
  @Command(permission = "self-check")
  void selfCheckDone(List<Result> results, App app) throws IOException {
    for (Result result : results) {
      System.out.printf(
          "%-6s %-14s %s%n", result.ok() ? "ok" : "WRONG", result.name(), result.answer());
    }
    long right = results.stream().filter(Result::ok).count();
    boolean all = !results.isEmpty() && right == results.size();
    System.out.printf("SELF-CHECK %d of %d calls answered rightly%n", right, results.size());
    System.out.flush();
    while (System.in.read() >= 0) {
      // Only the end is waited for.
    }
    app.exit(all ? 0 : 1);
  }
}
