package dev.elnath.command;

import java.util.List;
import java.util.Optional;

/// The headers of a request, in the order sent. Names are compared without regard to case; a name
/// may occur more than once.
///
/// @param entries the headers
public record Headers(List<Header> entries) {
  /// No headers.
  public static final Headers EMPTY = new Headers(List.of());

  /// One header.
  public record Header(String name, String value) {}

  /// Keeps a copy of the list.
  public Headers {
    entries = List.copyOf(entries);
  }

  /// The first value of a header.
  public Optional<String> first(String name) {
    for (Header header : entries) {
      if (header.name().equalsIgnoreCase(name)) {
        return Optional.of(header.value());
      }
    }
    return Optional.empty();
  }

  /// All values of a header.
  public List<String> all(String name) {
    return entries.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .toList();
  }
}
