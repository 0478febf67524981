package dev.elnath.config;

import java.util.List;

/// Told by a reader of what is wrong, and decides what becomes of it: [FileProblems] collects for a
/// developer, [OptionProblems] answers a page at once. Paths are as `app.windows[0].title`.
interface Problems {
  /// @param path of the object that the key is in
  void unknownKey(Position at, String path, String name, List<String> known);

  /// @param path of the object that the key is missing from
  void missing(Position at, String path, String name);

  /// @param path of the object that the key is in twice
  void duplicate(Position at, String path, String name);

  /// @param expected what belongs there, such as `a boolean`
  void wrongType(Node found, String path, String expected);

  /// @param choices all texts that are right there
  void unknownChoice(Node found, String path, List<String> choices);

  /// @param text what is wrong with a value of the right type
  void invalid(Node found, String path, String text);

  /// @param text what the developer should know though nothing is wrong
  void warn(Node found, String path, String text);

  /// Whether `"true"` may stand where `true` belongs.
  boolean readsBooleansFromText();

  /// Told of every key that a reader knows, present or not.
  default void known(String path, String name) {}
}
