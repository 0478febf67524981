package dev.elnath.internal.ipc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The latest answers of a page, kept for the case that the page could not read one and asks again
/// over another transport. Bounded in number and bytes; the oldest goes first, the newest stays
/// whatever its size.
final class KeptReplies {
  private static final int MAX_REPLIES = 16_384;

  private final long maxBytes;
  private final Map<Long, Reply> byNumber = new HashMap<>();
  private final Deque<Long> order = new ArrayDeque<>();
  private long bytes;

  KeptReplies(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  void keep(long number, Reply reply) {
    if (maxBytes == 0) {
      return;
    }
    byNumber.put(number, reply);
    order.add(number);
    bytes += size(reply);
    while (order.size() > 1 && (bytes > maxBytes || order.size() > MAX_REPLIES)) {
      Long oldest = order.remove();
      Reply dropped = byNumber.remove(oldest);
      bytes -= dropped == null ? 0 : size(dropped);
    }
  }

  @Nullable Reply find(long number) {
    return byNumber.get(number);
  }

  private static long size(Reply reply) {
    return switch (reply) {
      case Reply.Ok ok -> ok.body().bytes().length;
      case Reply.Failed failed -> failed.error().bytes().length;
      case Reply.Refused refused -> refused.text().length();
      case Reply.Gone _ -> 0;
    };
  }
}
