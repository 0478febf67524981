package dev.elnath.command;

/// The bytes of a request or an answer, and what they are. The arrays are not copied: who hands one
/// over does not change it after.
public sealed interface Body {
  /// JSON `null`, the answer of a command that returns nothing.
  Body NULL = new JsonText(new byte[] {'n', 'u', 'l', 'l'});

  /// The bytes themselves.
  byte[] bytes();

  /// A JSON text in UTF-8.
  record JsonText(byte[] bytes) implements Body {}

  /// Bytes without a meaning to the framework.
  record Raw(byte[] bytes) implements Body {}
}
