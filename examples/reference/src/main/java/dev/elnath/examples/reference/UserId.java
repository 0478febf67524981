package dev.elnath.examples.reference;

import dev.elnath.codec.Name;

/// Who a user is: a page's class of its own becomes one of these records.
sealed interface UserId {
  /// Arrives as `{"String": "ada"}`.
  @Name("String")
  record ByName(String value) implements UserId {}

  /// Arrives as `{"Number": 1815}`.
  @Name("Number")
  record ByNumber(long value) implements UserId {}
}
