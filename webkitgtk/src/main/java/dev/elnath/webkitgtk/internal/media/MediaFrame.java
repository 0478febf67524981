package dev.elnath.webkitgtk.internal.media;

/// What a web process says, and how the answers are numbered (`wire/media.md`).
sealed interface MediaFrame {
  int HELLO = 1;
  int READ = 2;
  int OPENED = 16;
  int DATA = 17;
  int REFUSED = 18;

  /// The version of the protocol.
  int VERSION = 1;

  /// Characters of a token.
  int TOKEN_LENGTH = 32;

  /// The longest address, in bytes.
  int MAX_ADDRESS = 64 << 10;

  /// The most bytes of one read.
  int MAX_COUNT = 1 << 20;

  /// The longest reason of a refusal, in bytes.
  int MAX_REASON = 1024;

  /// The length of what has no known one.
  long UNKNOWN = -1;

  /// Who begins, and with what.
  record Hello(String token, String address) implements MediaFrame {}

  /// Asks for a piece.
  ///
  /// @param count in bytes
  record Read(long offset, int count) implements MediaFrame {}
}
