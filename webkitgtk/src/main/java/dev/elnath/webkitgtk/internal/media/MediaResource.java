package dev.elnath.webkitgtk.internal.media;

import java.io.IOException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One thing that is played: asks its handler again whenever it is read elsewhere. One thread.
final class MediaResource implements AutoCloseable {
  /// Rather than asking again, so much is read in vain.
  private static final long FARTHEST = 1 << 20;

  private final Asker asker;
  private @Nullable MediaAnswer current;
  private OptionalLong total = OptionalLong.empty();
  private boolean ranged = true;

  /// Asks the handler.
  @FunctionalInterface
  interface Asker {
    /// @throws IOException if there is no answer
    ReceivedResponse ask(long offset) throws IOException;
  }

  MediaResource(Asker asker) {
    this.asker = asker;
  }

  /// Asks for its beginning.
  ///
  /// @return its length in bytes, where it is known
  /// @throws RefusedMedia if the handler does not give it
  OptionalLong open() throws IOException {
    MediaAnswer answer = ask(0);
    total = answer.total();
    return total;
  }

  /// Some bytes; none at the end.
  ///
  /// @throws RefusedMedia if the handler does not give them any more
  byte[] read(long offset, int count) throws IOException {
    if (total.isPresent() && offset >= total.getAsLong()) {
      return new byte[0];
    }
    MediaAnswer answer = current;
    if (answer != null && answer.moveTo(offset, ranged ? FARTHEST : Long.MAX_VALUE)) {
      byte[] bytes = answer.read(count);
      if (bytes.length > 0 || !ranged) {
        return bytes;
      }
    }
    answer = ask(offset);
    if (!answer.moveTo(offset, Long.MAX_VALUE)) {
      throw new IOException("the handler's answer begins behind " + offset);
    }
    return answer.read(count);
  }

  private MediaAnswer ask(long offset) throws IOException {
    close();
    ReceivedResponse response = asker.ask(offset);
    ranged = response.status() == 206;
    MediaAnswer answer = MediaAnswer.of(response, offset);
    current = answer;
    return answer;
  }

  @Override
  public void close() throws IOException {
    MediaAnswer last = current;
    current = null;
    if (last != null) {
      last.close();
    }
  }
}
