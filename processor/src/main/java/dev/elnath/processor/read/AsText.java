package dev.elnath.processor.read;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.SimpleType;
import dev.elnath.processor.model.TypeModel;
import javax.lang.model.element.Element;

/// What the annotation `@AsText` does to a type: every `long` in it becomes a string.
final class AsText {
  private AsText() {}

  static TypeModel apply(TypeModel type, Element annotated) {
    TypeModel changed = of(type);
    if (changed.equals(type)) {
      throw new Refusal(
          annotated, "@AsText is for long, Long and collections of Long only; remove it");
    }
    return changed;
  }

  private static TypeModel of(TypeModel type) {
    return switch (type) {
      case TypeModel.Simple(SimpleType simple) when simple == SimpleType.LONG ->
          new TypeModel.Simple(SimpleType.TEXT_LONG);
      case TypeModel.Simple(SimpleType simple) when simple == SimpleType.BOXED_LONG ->
          new TypeModel.Simple(SimpleType.TEXT_BOXED_LONG);
      case TypeModel.Nullable(TypeModel value, ClassName annotation) ->
          new TypeModel.Nullable(of(value), annotation);
      case TypeModel.OptionalOf(TypeModel value) -> new TypeModel.OptionalOf(of(value));
      case TypeModel.Sequence(TypeModel.Sequence.Kind kind, TypeModel element) ->
          new TypeModel.Sequence(kind, of(element));
      case TypeModel.ArrayOf(TypeModel element) -> new TypeModel.ArrayOf(of(element));
      case TypeModel.MapOf(TypeModel key, TypeModel value) -> new TypeModel.MapOf(key, of(value));
      case TypeModel.ChannelOf(TypeModel message) -> new TypeModel.ChannelOf(of(message));
      case TypeModel.Simple _, TypeModel.Reference _, TypeModel.Variable _, TypeModel.Custom _ ->
          type;
    };
  }
}
