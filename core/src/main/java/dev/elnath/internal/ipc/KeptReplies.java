package dev.elnath.internal.ipc;

import dev.elnath.command.Body;
import org.jspecify.annotations.Nullable;

/// The latest answers of a page, kept for the case that the page could not read one and asks again
/// over another transport. Bounded in number and bytes; the oldest goes first, the newest stays
/// whatever its size.
///
/// Small answers are copied into an array that is used over and over. Objects that live as long as
/// the next 16,384 calls would grow old in the garbage collector's eyes, and the heap by all of
/// them until it is as large as it may be.
final class KeptReplies {
  private static final int MAX_REPLIES = 16_384;
  private static final int FEWEST = 256;
  private static final int LONGEST_COPIED = 1_024;

  private final long maxBytes;
  private final ByteRing copies = new ByteRing();
  private long[] numbers = new long[FEWEST];
  private long[] starts = new long[FEWEST];
  private int[] lengths = new int[FEWEST];
  private Kind[] kinds = new Kind[FEWEST];
  private @Nullable Reply[] whole = new @Nullable Reply[FEWEST];
  private int oldest;
  private int count;
  private int lastFound;
  private long bytes;

  private enum Kind {
    OK_JSON,
    OK_RAW,
    FAILED,
    WHOLE
  }

  KeptReplies(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  void keep(long number, Reply reply) {
    if (maxBytes == 0) {
      return;
    }
    if (count == MAX_REPLIES) {
      drop();
    } else if (count == numbers.length) {
      grow();
    }
    int slot = slot(count);
    Kind kind = kind(reply);
    numbers[slot] = number;
    kinds[slot] = kind;
    lengths[slot] = size(reply);
    if (kind == Kind.WHOLE) {
      whole[slot] = reply;
    } else {
      starts[slot] = copies.add(content(reply));
    }
    count++;
    bytes += lengths[slot];
    while (count > 1 && bytes > maxBytes) {
      drop();
    }
  }

  /// The answer, equal to what was kept. A page asks for answers in the order of its calls, so the
  /// search begins behind the last that was found.
  @Nullable Reply find(long number) {
    for (int passed = 0; passed < count; passed++) {
      int index = (lastFound + 1 + passed) % count;
      int slot = slot(index);
      if (numbers[slot] == number) {
        lastFound = index;
        return reply(slot);
      }
    }
    return null;
  }

  private @Nullable Reply reply(int slot) {
    return switch (kinds[slot]) {
      case OK_JSON -> new Reply.Ok(new Body.JsonText(copy(slot)));
      case OK_RAW -> new Reply.Ok(new Body.Raw(copy(slot)));
      case FAILED -> new Reply.Failed(new Body.JsonText(copy(slot)));
      case WHOLE -> whole[slot];
    };
  }

  private byte[] copy(int slot) {
    return copies.copy(starts[slot], lengths[slot]);
  }

  private void drop() {
    if (kinds[oldest] != Kind.WHOLE) {
      copies.drop(lengths[oldest]);
    }
    bytes -= lengths[oldest];
    whole[oldest] = null;
    oldest = (oldest + 1) % numbers.length;
    count--;
  }

  private int slot(int index) {
    return (oldest + index) % numbers.length;
  }

  private void grow() {
    int larger = numbers.length * 2;
    numbers = inOrder(numbers, new long[larger]);
    starts = inOrder(starts, new long[larger]);
    lengths = inOrder(lengths, new int[larger]);
    kinds = inOrder(kinds, new Kind[larger]);
    whole = inOrder(whole, new @Nullable Reply[larger]);
    oldest = 0;
  }

  /// @param from an array of which every slot is taken
  @SuppressWarnings("SuspiciousSystemArraycopy")
  private <T> T inOrder(T from, T to) {
    System.arraycopy(from, oldest, to, 0, count - oldest);
    System.arraycopy(from, 0, to, count - oldest, oldest);
    return to;
  }

  private static int size(Reply reply) {
    return reply instanceof Reply.Refused(String text) ? text.length() : content(reply).length;
  }

  private static byte[] content(Reply reply) {
    if (reply instanceof Reply.Ok(Body body)) {
      return body.bytes();
    }
    return reply instanceof Reply.Failed(Body.JsonText error) ? error.bytes() : new byte[0];
  }

  private static Kind kind(Reply reply) {
    if (content(reply).length > LONGEST_COPIED) {
      return Kind.WHOLE;
    }
    if (reply instanceof Reply.Ok(Body body)) {
      return body instanceof Body.Raw ? Kind.OK_RAW : Kind.OK_JSON;
    }
    return reply instanceof Reply.Failed ? Kind.FAILED : Kind.WHOLE;
  }
}
