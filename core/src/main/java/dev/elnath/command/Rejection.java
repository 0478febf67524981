package dev.elnath.command;

/// Makes an exception reject the promise with a value instead of with its message. A command that
/// throws it declares it in its `throws` clause, from which the processor knows how the value
/// travels.
///
/// @param <T> the type of the value: any type with a codec
public interface Rejection<T> {
  /// What the page's promise is rejected with.
  T rejection();
}
