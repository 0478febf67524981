package dev.elnath.processor.read;

import dev.elnath.processor.model.TypeModel;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// The codecs that a program writes by hand and names with `@UseCodec`.
final class CustomCodecs {
  private final Elements elements;
  private final Types types;

  CustomCodecs(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /// The codec that a parameter, component or method names for its type.
  Optional<TypeModel.Custom> atUse(Element annotated, TypeMirror type) {
    return Annotations.type(annotated, Annotations.USE_CODEC, "value")
        .map(codec -> checked(codec, type, annotated));
  }

  /// The codec that a type names for itself.
  Optional<TypeModel.Custom> ofType(DeclaredType type) {
    Element element = type.asElement();
    return Annotations.type(element, Annotations.USE_CODEC, "value")
        .map(codec -> checked(codec, type, element));
  }

  /// Whether a codec can also read and write the keys of a map.
  boolean isKey(TypeModel.Custom custom) {
    TypeElement codec = elements.getTypeElement(custom.codec().qualified());
    TypeElement keyCodec = elements.getTypeElement("dev.elnath.codec.KeyCodec");
    return codec != null
        && keyCodec != null
        && types.isSubtype(types.erasure(codec.asType()), types.erasure(keyCodec.asType()));
  }

  private TypeModel.Custom checked(TypeMirror codec, TypeMirror type, Element annotated) {
    if (!(codec instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      throw new NotYetThere(codec.toString());
    }
    TypeMirror boxed =
        type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
    TypeMirror codecOf = typeArgument(declared);
    if (!types.isSameType(codecOf, boxed)) {
      throw new Refusal(
          annotated,
          "`%s` is a codec of `%s`, not of `%s`; name one that implements Codec<%s>"
              .formatted(codec, codecOf, type, boxed));
    }
    if (!canBeMade(element)) {
      throw new Refusal(
          annotated,
          "`%s` cannot be made by generated code: a codec is a class that is neither abstract nor private nor inner, with a constructor without parameters that is not private"
              .formatted(codec));
    }
    return new TypeModel.Custom(Names.of(element), Names.javaType(type));
  }

  private TypeMirror typeArgument(DeclaredType codec) {
    TypeElement declaration = elements.getTypeElement("dev.elnath.codec.Codec");
    ExecutableElement read =
        ElementFilter.methodsIn(declaration.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals("read"))
            .findFirst()
            .orElseThrow();
    return ((ExecutableType) types.asMemberOf(codec, read)).getReturnType();
  }

  private static boolean canBeMade(TypeElement codec) {
    boolean reachable =
        codec.getNestingKind() == NestingKind.TOP_LEVEL
            || codec.getModifiers().contains(Modifier.STATIC);
    boolean constructible =
        ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
            .anyMatch(constructor ->
                constructor.getParameters().isEmpty()
                    && !constructor.getModifiers().contains(Modifier.PRIVATE));
    return codec.getKind() == ElementKind.CLASS
        && reachable
        && constructible
        && !Names.isPrivate(codec)
        && codec.getTypeParameters().isEmpty()
        && !codec.getModifiers().contains(Modifier.ABSTRACT);
  }
}
