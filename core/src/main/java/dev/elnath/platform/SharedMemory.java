package dev.elnath.platform;

import java.nio.ByteBuffer;

/// Memory that this process writes and one web process may read: the one that brings the ticket to
/// the platform, which hands it over once. Nobody else can write to it or change its length.
///
/// Any thread. Closed by who asked for it, when no thread uses [#bytes] any more; a web process
/// that has got it keeps its own view of it.
public interface SharedMemory extends AutoCloseable {
  /// Names it to the web process: 32 hexadecimal digits that nobody can guess, worth nothing once
  /// they have been used or this is closed.
  String ticket();

  /// All of it, at first zeros. Using it after [#close] throws an [IllegalStateException].
  ByteBuffer bytes();

  /// Lets it go. Harmless the second time.
  @Override
  void close();
}
