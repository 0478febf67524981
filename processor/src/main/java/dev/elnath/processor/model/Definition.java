package dev.elnath.processor.model;

import java.util.List;

/// A type that gets a codec of its own.
public sealed interface Definition {
  /// The type.
  ClassName name();

  /// Its codec.
  Codec codec();

  /// Its type parameters.
  List<TypeParameter> typeParameters();

  /// The codec that is generated.
  ///
  /// @param name its class
  /// @param isPublic whether it can be used from other packages
  record Codec(ClassName name, boolean isPublic) {}

  /// A type parameter.
  record TypeParameter(String name, List<JavaType> bounds) {}

  /// A record: an object with a member for each component.
  ///
  /// @param mayRefuse whether its constructor has a body that could throw
  /// @param isInternalVariant whether it shares its object with a tag
  record RecordDefinition(
      ClassName name,
      Codec codec,
      List<TypeParameter> typeParameters,
      List<Component> components,
      boolean mayRefuse,
      boolean isInternalVariant)
      implements Definition {}

  /// A component of a record.
  ///
  /// @param name the component's name in Java
  /// @param member its name in JSON
  record Component(String name, String member, TypeModel type) {}

  /// An enum: a string for each constant.
  record EnumDefinition(ClassName name, Codec codec, List<Constant> constants)
      implements Definition {
    @Override
    public List<TypeParameter> typeParameters() {
      return List.of();
    }
  }

  /// A constant of an enum.
  ///
  /// @param name the constant in Java
  /// @param text its name in JSON
  record Constant(String name, String text) {}

  /// A sealed interface: one of its variants.
  record UnionDefinition(
      ClassName name,
      Codec codec,
      List<TypeParameter> typeParameters,
      Tagging tagging,
      List<Variant> variants)
      implements Definition {}

  /// A record that implements a sealed interface.
  ///
  /// @param text the variant's name in JSON
  record Variant(String text, ClassName name, List<TypeModel> arguments, Content content) {}

  /// What a variant holds beside its name.
  sealed interface Content {
    /// Nothing: a record without components.
    record Unit() implements Content {}

    /// The value of the only component, which is called `value`.
    ///
    /// @param mayRefuse whether the record's constructor has a body that could throw
    record Value(TypeModel type, boolean mayRefuse) implements Content {}

    /// What the variant's own codec writes.
    record Whole(TypeModel type) implements Content {}
  }

  /// How the variants of a sealed interface are told apart.
  sealed interface Tagging {
    /// `{"Name": content}`
    record External() implements Tagging {}

    /// `{"tag": "Name", …}`
    record Internal(String tag) implements Tagging {}

    /// `{"tag": "Name", "content": …}`
    record Adjacent(String tag, String content) implements Tagging {}

    /// `content`
    record Untagged() implements Tagging {}
  }
}
