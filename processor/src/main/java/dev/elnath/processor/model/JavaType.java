package dev.elnath.processor.model;

import java.util.List;

/// A type as it is written in Java, without annotations.
public sealed interface JavaType {
  /// `int` and the like.
  record Primitive(String keyword) implements JavaType {}

  /// A class or interface with its type arguments.
  record Declared(ClassName name, List<JavaType> arguments) implements JavaType {}

  /// An array.
  record Array(JavaType element) implements JavaType {}

  /// A type parameter.
  record Variable(String name) implements JavaType {}

  /// `?`, `? extends X` or `? super X`.
  ///
  /// @param bounds none or one
  record Wildcard(String keyword, List<JavaType> bounds) implements JavaType {}
}
