package dev.elnath.codec;

import org.jspecify.annotations.Nullable;

/// A value that can be read more than once, for what is understood only after it has been seen.
///
/// @param path where it stood in the text that it was cut from
/// @param context what [JsonReader#withContext] gave
/// @param attempts shared by all readers of one text
record Reread(String text, String path, @Nullable Object context, Attempts attempts) {

  /// A new reader that stands on the value and whose failures name the same member as those of the
  /// reader that the value came from.
  JsonReader reader() {
    return JsonReader.of(this);
  }
}
