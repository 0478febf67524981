package greeter;

import dev.elnath.command.Command;

public final class Greeter {
  @Command
  public String greet(String name) {
    return "Hello, " + name + "!";
  }

  @Command
  public int add(int left, int right) {
    return left + right;
  }

  @Command
  public Person birthday(Person person) {
    return new Person(person.name(), person.age() + 1);
  }

  @Command
  void ping() {}

  public record Person(String name, int age) {}
}
