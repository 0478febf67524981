package dev.elnath.examples.reference;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.util.List;
import java.util.Map;

/// A command whose argument is a class of the page, with `SERIALIZE_TO_IPC_FN`.
@Naming(commands = Naming.Case.SNAKE)
final class Users {
  @Command
  String describeUser(UserId id) {
    return switch (id) {
      case UserId.ByName(String name) -> "the user called " + name;
      case UserId.ByNumber(long number) -> "user number " + number;
    };
  }

  @Command
  int countUsers(Map<String, List<UserId>> teams) {
    return teams.values().stream().mapToInt(List::size).sum();
  }
}
