package dev.elnath.internal.source;

import dev.elnath.permission.SourcePosition;

/// Told of members that are in an object twice, of which the first counts.
@FunctionalInterface
public interface Duplicates {
  /// @param at where the second one is
  /// @param first where the first one is
  /// @param path of the object, such as `capabilities[2]`
  void found(SourcePosition at, SourcePosition first, String path, String name);
}
