package dev.elnath.conformance;

import dev.elnath.codec.AsText;
import dev.elnath.codec.Json;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Values there and back.
@Naming(commands = Naming.Case.SNAKE)
final class Values {
  private final AtomicInteger runs = new AtomicInteger();

  record Address(String street, String postcode) {}

  record Person(
      String name, int age, List<String> languages, LocalDate born, Optional<Address> address) {}

  record Owner(String name, long id) {}

  record Account(Owner owner) {}

  @Command
  Person echoPerson(Person person) {
    return person;
  }

  @Command
  void takeNothing() {}

  @Command
  Optional<Integer> takeOptional(Optional<Integer> value) {
    return value;
  }

  @Command
  String takeTwoWords(String twoWords) {
    return twoWords;
  }

  @Command
  int takeInt(int value) {
    return value;
  }

  @Command
  void takeJson(Json value) {}

  @Command
  String echoString(String value) {
    return value;
  }

  @Command
  Map<String, String> echoMap(Map<String, String> value) {
    return value;
  }

  @Command
  double echoDouble(double value) {
    return value;
  }

  @Command
  double giveNan() {
    return Double.NaN;
  }

  @Command
  long giveLong(String digits) {
    return Long.parseLong(digits);
  }

  @Command
  Account giveAccount(String digits) {
    return new Account(new Owner("Ada", Long.parseLong(digits)));
  }

  @Command
  @AsText
  long echoLongAsText(@AsText long value) {
    return value;
  }

  @Command
  void runOnce() {
    runs.incrementAndGet();
  }

  @Command
  int timesRun() {
    return runs.get();
  }
}
