package dev.elnath.processor.read;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.SimpleType;
import dev.elnath.processor.model.TypeModel;
import dev.elnath.processor.model.TypeModel.Sequence.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/// Finds out how a type travels, or refuses it at the parameter, component or method that has it.
final class TypeReader {
  private static final Map<String, Kind> SEQUENCES =
      Map.of(
          "java.util.List", Kind.LIST,
          "java.util.Set", Kind.SET,
          "java.util.Collection", Kind.COLLECTION);

  private final CustomCodecs customCodecs;
  private final DefinitionReader definitions;

  TypeReader(CustomCodecs customCodecs, DefinitionReader definitions) {
    this.customCodecs = customCodecs;
    this.definitions = definitions;
  }

  /// Reads a type with the annotations of the element that it is the type of.
  TypeModel read(Element annotated, TypeMirror type) {
    return read(annotated, type, Annotations.nullable(annotated));
  }

  /// Reads a type whose nullness is its own alone.
  TypeModel readInner(Element annotated, TypeMirror type) {
    return read(annotated, type, Optional.empty());
  }

  /// Reads a type that an element leads to, without the element's annotations.
  TypeModel readValueOf(Element site, TypeMirror type) {
    return nested(type, site);
  }

  private TypeModel read(Element annotated, TypeMirror type, Optional<ClassName> nullable) {
    Optional<TypeModel.Custom> custom = customCodecs.atUse(annotated, type);
    TypeModel plain = custom.isPresent() ? custom.get() : plain(type, annotated);
    TypeModel read =
        Annotations.has(annotated, Annotations.AS_TEXT) ? AsText.apply(plain, annotated) : plain;
    return Names.isPrimitive(type)
        ? read
        : orNull(read, nullable.or(() -> Annotations.nullable(type)));
  }

  private TypeModel nested(TypeMirror type, Element site) {
    return orNull(plain(type, site), Annotations.nullable(type));
  }

  private static TypeModel orNull(TypeModel type, Optional<ClassName> annotation) {
    return annotation.<TypeModel>map(present -> new TypeModel.Nullable(type, present)).orElse(type);
  }

  private TypeModel plain(TypeMirror type, Element site) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR ->
          simple(type.getKind().name().toLowerCase(Locale.ROOT)).orElseThrow();
      case ARRAY -> array((ArrayType) type, site);
      case DECLARED -> declared((DeclaredType) type, site);
      case TYPEVAR ->
          new TypeModel.Variable(((TypeVariable) type).asElement().getSimpleName().toString());
      case ERROR -> throw new NotYetThere(type.toString());
      case WILDCARD ->
          throw Hints.refuse(site, type, "a wildcard stands for no one type; name the type");
      default -> throw Hints.refuse(site, type, Hints.ANYTHING);
    };
  }

  private TypeModel array(ArrayType array, Element site) {
    TypeMirror element = array.getComponentType();
    if (Names.isPrimitive(element)) {
      return simple(element.getKind().name().toLowerCase(Locale.ROOT) + "[]")
          .orElseThrow(
              () -> Hints.refuse(site, array, "use byte[], int[], long[] or double[], or a List"));
    }
    if (element instanceof TypeVariable
        || (element instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty())) {
      throw Hints.refuse(site, array, "Java cannot make an array of a generic type; use List");
    }
    return new TypeModel.ArrayOf(nested(element, site));
  }

  private TypeModel declared(DeclaredType type, Element site) {
    TypeElement element = (TypeElement) type.asElement();
    Optional<TypeModel.Custom> custom = customCodecs.ofType(type);
    if (custom.isPresent()) {
      return custom.get();
    }
    String name = element.getQualifiedName().toString();
    Optional<TypeModel> simple = simple(name);
    if (simple.isPresent()) {
      return simple.get();
    }
    if (!element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
      throw Hints.refuse(site, type, "a raw type hides what is in it; give its type arguments");
    }
    List<TypeModel> arguments =
        type.getTypeArguments().stream().map(argument -> nested(argument, site)).toList();
    if (SEQUENCES.containsKey(name)) {
      return new TypeModel.Sequence(SEQUENCES.get(name), arguments.getFirst());
    }
    return switch (name) {
      case "java.util.Optional" -> new TypeModel.OptionalOf(arguments.getFirst());
      case "dev.elnath.channel.Channel" -> new TypeModel.ChannelOf(arguments.getFirst());
      case "java.util.Map" -> map(arguments.getFirst(), arguments.getLast(), type, site);
      default -> new TypeModel.Reference(reference(element, type, site), arguments);
    };
  }

  private TypeModel map(TypeModel key, TypeModel value, TypeMirror type, Element site) {
    boolean isKey =
        switch (key) {
          case TypeModel.Simple simple -> simple.type().isKey();
          case TypeModel.Reference reference -> definitions.isEnum(reference.name());
          case TypeModel.Custom custom -> customCodecs.isKey(custom);
          default -> false;
        };
    if (!isKey) {
      throw Hints.refuse(
          site,
          type,
          "a member's name must stand for the key; use a String, a whole number, an enum, a UUID,"
              + " a java.time type or a type with a KeyCodec");
    }
    return new TypeModel.MapOf(key, value);
  }

  private ClassName reference(TypeElement element, TypeMirror type, Element site) {
    return definitions.define(element, type, site);
  }

  private static Optional<TypeModel> simple(String javaName) {
    return SimpleType.named(javaName).map(TypeModel.Simple::new);
  }
}
