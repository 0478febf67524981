package dev.elnath.conformance;

import dev.elnath.codec.AsText;
import dev.elnath.codec.Json;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  /// What the page's classes with a hook become.
  sealed interface Id {
    record TextId(String value) implements Id {}

    record NumberId(long value) implements Id {}
  }

  record Content(String name, byte[] content, List<byte[]> parts) {}

  @Command
  String describeId(Id id) {
    return switch (id) {
      case Id.TextId text -> "text " + text.value();
      case Id.NumberId number -> "number " + number.value();
    };
  }

  @Command
  Map<String, List<String>> describeIds(Map<String, List<Id>> ids) {
    Map<String, List<String>> described = new TreeMap<>();
    ids.forEach((name, each) -> described.put(name, each.stream().map(this::describeId).toList()));
    return described;
  }

  @Command
  Content echoFile(Content file) {
    return file;
  }

  @Command
  List<String> echoMoment(Instant moment, URI address) {
    return List.of(moment.toString(), address.toString());
  }
}
