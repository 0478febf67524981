package dev.elnath.codec;

import org.jspecify.annotations.Nullable;

/// An object that was read to its end in search of the member that tells what it is.
///
/// @param reader stands on a copy of the object
/// @param tag what the member said
record ObjectCopy(JsonReader reader, String tag) {

  /// @param in stands on the first member's value
  /// @param first the first member's name, or null if the object is empty
  /// @param tag the member that is looked for
  static ObjectCopy of(JsonReader in, @Nullable String first, String tag) {
    JsonWriter object = new JsonWriter();
    String found = null;
    object.beginObject();
    for (String name = first; name != null; name = in.nextName()) {
      if (name.equals(tag)) {
        if (found != null) {
          throw in.duplicate(tag);
        }
        found = in.readString();
      }
      object.name(name);
      in.copyTo(object);
    }
    object.endObject();
    if (found == null) {
      throw in.missing(tag);
    }
    return new ObjectCopy(in.reopen(object), found);
  }
}
