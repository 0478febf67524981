package dev.elnath.processor.model;

import java.util.List;

/// How a type travels as JSON.
public sealed interface TypeModel {
  /// A type that Java brings.
  record Simple(SimpleType type) implements TypeModel {}

  /// A value or `null`, of a type annotated `@Nullable`.
  ///
  /// @param annotation which `@Nullable` it is
  record Nullable(TypeModel value, ClassName annotation) implements TypeModel {}

  /// A value or `null`, as `Optional`.
  record OptionalOf(TypeModel value) implements TypeModel {}

  /// An array, of a collection in Java.
  record Sequence(Kind kind, TypeModel element) implements TypeModel {
    /// The collection in Java.
    public enum Kind {
      /// `java.util.List`
      LIST,
      /// `java.util.Set`
      SET,
      /// `java.util.Collection`
      COLLECTION
    }
  }

  /// An array, of an array in Java whose elements are objects.
  record ArrayOf(TypeModel element) implements TypeModel {}

  /// An object whose members are the map's keys.
  record MapOf(TypeModel key, TypeModel value) implements TypeModel {}

  /// A channel of the calling page; only read, never written.
  record ChannelOf(TypeModel message) implements TypeModel {}

  /// A type that has a [Definition].
  record Reference(ClassName name, List<TypeModel> arguments) implements TypeModel {}

  /// A type parameter of the definition that this model is part of.
  record Variable(String name) implements TypeModel {}

  /// A type whose codec was written by hand.
  record Custom(ClassName codec, JavaType type) implements TypeModel {}
}
