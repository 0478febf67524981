package dev.elnath.examples.hello;

import dev.elnath.command.Command;

/// The shortest command there is.
final class Greeter {
  @Command
  String greet(String name) {
    return "Hello, " + name + "!";
  }

  @Command
  int echo(int value) {
    return value;
  }
}
