package dev.elnath.config;

import dev.elnath.internal.source.Duplicates;
import dev.elnath.internal.source.Node;
import dev.elnath.permission.SourcePosition;
import java.util.List;

/// Told by a reader of what is wrong, and decides what becomes of it: [FileProblems] collects for a
/// developer, [OptionProblems] answers a page at once. Paths are as `app.windows[0].title`.
interface Problems extends Duplicates {
  @Override
  default void found(SourcePosition at, SourcePosition first, String path, String name) {
    duplicate(at, path, name);
  }

  /// @param path of the object that the key is in
  void unknownKey(SourcePosition at, String path, String name, List<String> known);

  /// @param path of the object that the key is missing from
  void missing(SourcePosition at, String path, String name);

  /// @param path of the object that the key is in twice
  void duplicate(SourcePosition at, String path, String name);

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
