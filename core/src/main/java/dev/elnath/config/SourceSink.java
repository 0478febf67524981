package dev.elnath.config;

/// Told by a [SourceFormat] of one value, from its beginning to its end. Lines and columns count
/// from 1. Used by one thread.
public interface SourceSink {
  /// An object begins; its members follow, each as its name and its value.
  void beginObject(int line, int column);

  /// The name of a member.
  void name(String name, int line, int column);

  /// The object has ended.
  void endObject();

  /// An array begins; its elements follow.
  void beginArray(int line, int column);

  /// The array has ended.
  void endArray();

  /// A string.
  void text(String value, int line, int column);

  /// A number.
  ///
  /// @param json as JSON spells it
  void number(String json, int line, int column);

  /// `true` or `false`.
  void flag(boolean value, int line, int column);
}
