package dev.elnath.processor.read;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.TypeModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/// Puts other types in the place of type parameters.
record Substitution(Map<String, TypeModel> byName) {

  /// @param arguments what the type's parameters stand for, in their order
  static Substitution of(TypeElement type, List<TypeModel> arguments) {
    Map<String, TypeModel> byName = new HashMap<>();
    for (int index = 0; index < arguments.size(); index++) {
      byName.put(
          type.getTypeParameters().get(index).getSimpleName().toString(), arguments.get(index));
    }
    return new Substitution(byName);
  }

  TypeModel in(TypeModel type) {
    return switch (type) {
      case TypeModel.Variable(String name) -> byName.getOrDefault(name, type);
      case TypeModel.Nullable(TypeModel value, ClassName annotation) ->
          new TypeModel.Nullable(in(value), annotation);
      case TypeModel.OptionalOf(TypeModel value) -> new TypeModel.OptionalOf(in(value));
      case TypeModel.Sequence(TypeModel.Sequence.Kind kind, TypeModel element) ->
          new TypeModel.Sequence(kind, in(element));
      case TypeModel.ArrayOf(TypeModel element) -> new TypeModel.ArrayOf(in(element));
      case TypeModel.MapOf(TypeModel key, TypeModel value) ->
          new TypeModel.MapOf(in(key), in(value));
      case TypeModel.ChannelOf(TypeModel message) -> new TypeModel.ChannelOf(in(message));
      case TypeModel.Reference reference ->
          new TypeModel.Reference(
              reference.name(), reference.arguments().stream().map(this::in).toList());
      case TypeModel.Simple _, TypeModel.Custom _ -> type;
    };
  }
}
