package dev.elnath.internal.ipc;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The ring, and the frames that are to go through it, one after another (`wire/direct.md`).
/// Guarded by its [DirectWriter]'s lock, except where it says otherwise.
final class RingOutput {
  /// How much memory it has; with twice as much it is not faster.
  static final int BYTES = 1 << 20;

  /// The most that one `more` announces.
  private static final int PIECE_BYTES = 256 << 10;

  private final ByteBuffer ring;
  private final Deque<DirectFrame.Outgoing> waiting = new ArrayDeque<>();
  private int messages;
  private long bytes;
  private DirectFrame.@Nullable Outgoing current;
  private @Nullable OutgoingFrame frame;
  private byte[] head = {};
  private int sent;
  private long filled;
  private long taken;

  /// @param ring memory that the page reads
  RingOutput(ByteBuffer ring) {
    this.ring = ring;
  }

  /// Whether a frame is to go this way. A message must not overtake those before it; of answers no
  /// more wait than may wait for the socket.
  boolean takes(DirectFrame.Outgoing next) {
    return (messages > 0 && next instanceof DirectFrame.Pushed)
        || (next.size() > OutgoingFrame.SMALL_BYTES && bytes < DirectWriter.MAX_WAITING_BYTES);
  }

  void add(DirectFrame.Outgoing next) {
    waiting.add(next);
    bytes += next.size();
    messages += next instanceof DirectFrame.Pushed ? 1 : 0;
  }

  boolean isEmpty() {
    return current == null && waiting.isEmpty();
  }

  /// How many bytes may be filled in now; 0 if there are none or too little room for them.
  int ready() {
    if (frame == null) {
      current = waiting.poll();
      if (current == null) {
        return 0;
      }
      frame = current.frame();
      head = new byte[frame.length() - frame.content().length];
      frame.head().get(head);
      sent = 0;
    }
    int piece = Math.min(frame.length() - sent, PIECE_BYTES);
    return room() < piece ? 0 : Math.min(piece, ring.capacity() - position());
  }

  /// Copies what [#ready] has allowed, on the thread that writes and without the lock.
  void fill(int length) {
    OutgoingFrame from = frame;
    if (from == null) {
      throw new IllegalStateException("no frame is under way");
    }
    int ofHead = Math.clamp(head.length - sent, 0, length);
    int at = position();
    ring.put(at, head, Math.min(sent, head.length), ofHead);
    int fromContent = Math.max(0, sent + ofHead - head.length);
    ring.put(at + ofHead, from.content(), fromContent, length - ofHead);
  }

  /// Notes what has been filled in and is announced now.
  void filled(int length) {
    filled += length;
    sent += length;
    if (current != null && frame != null && sent == frame.length()) {
      bytes -= current.size();
      messages -= current instanceof DirectFrame.Pushed ? 1 : 0;
      current = null;
      frame = null;
    }
  }

  /// The page has copied so many bytes more.
  ///
  /// @throws BrokenFrame if there were fewer
  void taken(int count) throws BrokenFrame {
    if (count > filled - taken) {
      throw new BrokenFrame(
          "the page has taken %d bytes where %d were sent".formatted(count, filled - taken));
    }
    taken += count;
  }

  private int room() {
    return ring.capacity() - (int) (filled - taken);
  }

  private int position() {
    return (int) (filled % ring.capacity());
  }
}
