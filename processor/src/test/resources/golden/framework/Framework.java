package framework;

import dev.elnath.command.Command;
import dev.elnath.command.Request;
import dev.elnath.command.State;

public final class Framework {
  @Command
  public String who(Request request, @State Counter counter, String suffix) {
    return request.command() + counter.next() + suffix;
  }

  @Command
  public int count(@State Counter counter) {
    return counter.next();
  }

  public static final class Counter {
    private int count;

    int next() {
      return ++count;
    }
  }
}
