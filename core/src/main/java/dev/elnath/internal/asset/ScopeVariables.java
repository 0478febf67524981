package dev.elnath.internal.asset;

import java.nio.file.Path;
import java.util.Optional;

/// What the variables of patterns stand for, such as `$HOME`. Asked when patterns are read.
@FunctionalInterface
public interface ScopeVariables {
  /// The directory of a variable; empty if this system or this user has none.
  ///
  /// @param name with its `$`
  /// @throws IllegalArgumentException if there is no such variable
  Optional<Path> find(String name);
}
