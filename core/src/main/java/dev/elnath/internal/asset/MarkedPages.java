package dev.elnath.internal.asset;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pages that were parsed last, by what is in them, so that none is parsed for every answer.
/// Any thread.
final class MarkedPages {
  private static final int MOST = 64;

  private final Map<ByteBuffer, MarkedPage> parsed = new LinkedHashMap<>(16, 0.75f, true);

  /// @param html is not changed afterwards
  MarkedPage of(byte[] html) {
    ByteBuffer content = ByteBuffer.wrap(html);
    synchronized (parsed) {
      MarkedPage known = parsed.get(content);
      if (known != null) {
        return known;
      }
    }
    MarkedPage page = MarkedPage.of(html);
    synchronized (parsed) {
      parsed.put(content, page);
      if (parsed.size() > MOST) {
        parsed.keySet().remove(parsed.keySet().iterator().next());
      }
    }
    return page;
  }
}
