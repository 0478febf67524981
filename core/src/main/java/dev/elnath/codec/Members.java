package dev.elnath.codec;

/// A walk over the members of one object, for generated code: it refuses members that are there
/// twice and remembers which were there. Used by one thread, for one object.
public final class Members {
  private final JsonReader in;
  private final MemberNames names;
  private final boolean[] seen;
  private int current = JsonReader.UNKNOWN_MEMBER;

  Members(JsonReader in, MemberNames names) {
    this.in = in;
    this.names = names;
    this.seen = new boolean[names.size()];
  }

  /// Moves to the next member's value and answers the index of its name,
  /// [JsonReader#UNKNOWN_MEMBER] or [JsonReader#END].
  ///
  /// @throws DecodeException if a known member is there for the second time
  /// @throws MalformedJsonException if the text is not JSON
  public int next() {
    current = in.nextMember(names);
    if (current >= 0) {
      if (seen[current]) {
        throw in.duplicate(names.name(current));
      }
      seen[current] = true;
    }
    return current;
  }

  /// Whether a member was there.
  public boolean had(int index) {
    return seen[index];
  }

  /// The name of the known member that the walk is at.
  ///
  /// @throws IndexOutOfBoundsException if it is at none
  public String name() {
    return names.name(current);
  }
}
