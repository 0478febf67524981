package dev.elnath.examples.hello;

import dev.elnath.command.Command;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// A record comes, a record goes.
final class People {
  private static final int ADULT_AGE = 18;

  private final Clock clock = Clock.system(ZoneId.systemDefault());

  /// What the page sends.
  record Person(String name, int age, List<String> languages, LocalDate born) {}

  /// What it gets.
  record Description(String summary, boolean adult, LocalDate nextBirthday, String initials) {}

  @Command
  Description describe(Person person) {
    String languages =
        person.languages().isEmpty() ? "no language yet" : String.join(", ", person.languages());
    return new Description(
        "%s, %d, speaks %s".formatted(person.name(), person.age(), languages),
        person.age() >= ADULT_AGE,
        nextBirthday(person.born()),
        initials(person.name()));
  }

  private LocalDate nextBirthday(LocalDate born) {
    LocalDate today = LocalDate.now(clock);
    LocalDate thisYear = born.withYear(today.getYear());
    return thisYear.isAfter(today) ? thisYear : born.withYear(today.getYear() + 1);
  }

  private static String initials(String name) {
    return List.of(name.split("\\s+")).stream()
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1))
        .collect(Collectors.joining());
  }
}
