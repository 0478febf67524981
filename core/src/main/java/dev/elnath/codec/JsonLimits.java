package dev.elnath.codec;

/// What the reader and the writer refuse before a codec sees it. The length of a text as a whole is
/// the transport's limit, so that strings need none of their own.
final class JsonLimits {
  /// Objects and arrays inside each other; deeper text is refused, so that no codec's recursion
  /// exhausts a stack.
  static final int MAX_DEPTH = 256;

  /// As above for what is written, where a value that holds itself would never end.
  static final int MAX_WRITTEN_DEPTH = 500;

  /// Digits of one number. Longer ones are refused: turning them into a big number is quadratic
  /// work.
  static final int MAX_NUMBER_LENGTH = 1_000;

  /// Characters of one member's name.
  static final int MAX_NAME_LENGTH = 50_000;

  private JsonLimits() {}
}
