package dev.elnath.resource;

/// Something of the program that a page holds by a number, as the class `Resource` of the package
/// `@tauri-apps/api` does. It is in a [ResourceTable] until the page closes it or the table's owner
/// goes.
public interface Resource {
  /// Frees what it holds. Called once for each table that it is in, by any thread but the main one;
  /// what it throws is logged where nobody waits for it.
  default void close() {}
}
