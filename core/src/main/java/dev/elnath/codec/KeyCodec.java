package dev.elnath.codec;

/// A codec of values that can be the keys of a map, which in JSON are always strings.
///
/// @param <T> the type of the values, never null
public interface KeyCodec<T> extends Codec<T> {

  /// Turns a member's name into a key.
  ///
  /// @param name the member's name
  /// @param in stands on the member's value; for making the failure
  /// @throws DecodeException if the name stands for no value of this type
  T fromKey(String name, JsonReader in);

  /// The name of the member that stands for a key.
  String toKey(T key);
}
