package names;

import dev.elnath.command.Command;

public final class Outer {
  static final class Inner {
    @Command
    Body pack(List call, java.util.List<List> in, String target, int result, Greet out) {
      return new Body(call.members() + " " + in.size() + " " + target + " " + result + " " + out.at());
    }

    @Command
    Greet greet(Greet greet) {
      return greet;
    }

    @Command("greet2")
    Greet greet(Greet greet, int times) {
      return new Greet(greet.at() * times);
    }
  }

  record Greet(int at) {}
}
