package dev.elnath.codec;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/// The members of an object that a codec knows, prepared once so that reading compares no strings
/// and writing encodes none. Immutable; any thread may use it.
public final class MemberNames {
  private final PropertyNameMatcher matcher;
  private final SerializableString[] encoded;

  private MemberNames(PropertyNameMatcher matcher, SerializableString[] encoded) {
    this.matcher = matcher;
    this.encoded = encoded;
  }

  /// @param names the members' names; the position of a name is the index that
  ///   [JsonReader#nextMember] answers
  public static MemberNames of(String... names) {
    List<Named> members = new ArrayList<>(names.length);
    SerializableString[] encoded = new SerializableString[names.length];
    for (int index = 0; index < names.length; index++) {
      members.add(Named.fromString(names[index]));
      encoded[index] = new SerializedString(names[index]);
    }
    return new MemberNames(JsonFormat.FACTORY.constructNameMatcher(members, false), encoded);
  }

  /// The name at an index.
  ///
  /// @throws IndexOutOfBoundsException if there is none
  public String name(int index) {
    return encoded[index].getValue();
  }

  int size() {
    return encoded.length;
  }

  PropertyNameMatcher matcher() {
    return matcher;
  }

  SerializableString encoded(int index) {
    return encoded[index];
  }
}
