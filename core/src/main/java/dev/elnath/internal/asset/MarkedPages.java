package dev.elnath.internal.asset;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;

/// The pages that were parsed last, by what is in them, so that each is parsed once. Any thread.
final class MarkedPages {
  private static final int MOST = 64;

  private final SequencedMap<ByteBuffer, CompletableFuture<MarkedPage>> parsed =
      new LinkedHashMap<>(16, 0.75f, true);

  /// Parses it, or waits for the thread that does.
  ///
  /// @param html is not changed afterwards
  MarkedPage of(byte[] html) {
    ByteBuffer content = ByteBuffer.wrap(html);
    CompletableFuture<MarkedPage> mine = new CompletableFuture<>();
    CompletableFuture<MarkedPage> other;
    synchronized (parsed) {
      other = parsed.putIfAbsent(content, mine);
      if (parsed.size() > MOST) {
        parsed.pollFirstEntry();
      }
    }
    if (other != null) {
      return other.join();
    }
    try {
      mine.complete(MarkedPage.of(html));
    } catch (RuntimeException | Error failure) {
      mine.completeExceptionally(failure);
    }
    return mine.join();
  }
}
