package dev.elnath.codec;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// A walk over the members of one object, for generated code: it refuses members that are there
/// twice and remembers which were there. Used by one thread, for one object.
public final class Members {
  private final JsonReader in;
  private final MemberNames names;

  /// A bit for each of the first 32 members that was there: more would make each walk larger.
  private int seen;

  /// As above for those after them, of which there are none nearly always.
  private final @Nullable BitSet seenLater;

  private int current = JsonReader.UNKNOWN_MEMBER;

  Members(JsonReader in, MemberNames names) {
    this.in = in;
    this.names = names;
    this.seenLater = names.size() > Integer.SIZE ? new BitSet() : null;
  }

  /// Moves to the next member's value and answers the index of its name,
  /// [JsonReader#UNKNOWN_MEMBER] or [JsonReader#END].
  ///
  /// @throws DecodeException if a known member is there for the second time
  /// @throws MalformedJsonException if the text is not JSON
  public int next() {
    current = in.nextMember(names);
    if (current >= 0) {
      if (had(current)) {
        throw in.duplicate(names.name(current));
      }
      note(current);
    }
    return current;
  }

  /// Whether a member was there.
  public boolean had(int index) {
    return index < Integer.SIZE
        ? (seen & 1 << index) != 0
        : seenLater != null && seenLater.get(index);
  }

  private void note(int index) {
    if (index < Integer.SIZE) {
      seen |= 1 << index;
    } else if (seenLater != null) {
      seenLater.set(index);
    }
  }

  /// The name of the known member that the walk is at.
  ///
  /// @throws IndexOutOfBoundsException if it is at none
  public String name() {
    return names.name(current);
  }
}
