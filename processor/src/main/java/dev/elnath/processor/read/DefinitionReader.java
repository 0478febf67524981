package dev.elnath.processor.read;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.Definition;
import dev.elnath.processor.model.Definition.Codec;
import dev.elnath.processor.model.Definition.Component;
import dev.elnath.processor.model.Definition.Constant;
import dev.elnath.processor.model.Definition.EnumDefinition;
import dev.elnath.processor.model.Definition.RecordDefinition;
import dev.elnath.processor.model.Definition.TypeParameter;
import dev.elnath.processor.model.Definitions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Reads the records, enums and sealed interfaces that commands use, and those that these use.
final class DefinitionReader {
  private final Elements elements;
  private final Definitions definitions;
  private final CodecNames codecNames;
  private final Map<ClassName, Codec> underWay = new LinkedHashMap<>();
  private final TypeReader types;
  private final UnionReader unions;

  DefinitionReader(
      Elements elements, Types typeTools, Definitions definitions, CodecNames codecNames) {
    this.elements = elements;
    this.definitions = definitions;
    this.codecNames = codecNames;
    this.types = new TypeReader(new CustomCodecs(elements, typeTools), this);
    this.unions = new UnionReader(typeTools, this, elements);
  }

  TypeReader types() {
    return types;
  }

  boolean isEnum(ClassName name) {
    return definitions.has(name) && definitions.of(name) instanceof EnumDefinition;
  }

  /// Makes sure that a type has a definition.
  ///
  /// @param site what to report a refusal at, if the type itself has no source
  ClassName define(TypeElement element, TypeMirror type, Element site) {
    ClassName name = Names.of(element);
    if (definitions.has(name) || underWay.containsKey(name)) {
      return name;
    }
    boolean travels =
        switch (element.getKind()) {
          case RECORD, ENUM -> true;
          case INTERFACE -> element.getModifiers().contains(Modifier.SEALED);
          default -> false;
        };
    if (!travels) {
      throw Hints.refuseDeclared(site, type);
    }
    underWay.put(name, codecNames.of(element, site));
    try {
      definitions.add(read(element, name, underWay.get(name)));
    } catch (Refusal refusal) {
      throw codecNames.isSource(element) || refusal.where().equals(site)
          ? refusal
          : new Refusal(
              site, refusal.where() + " of `" + name.qualified() + "`: " + refusal.problem());
    } finally {
      underWay.remove(name);
    }
    return name;
  }

  private Definition read(TypeElement element, ClassName name, Codec codec) {
    return switch (element.getKind()) {
      case RECORD -> record(element, name, codec);
      case ENUM -> new EnumDefinition(name, codec, constants(element));
      default -> unions.read(element, name, codec);
    };
  }

  private RecordDefinition record(TypeElement element, ClassName name, Codec codec) {
    List<Component> components = new ArrayList<>();
    Set<String> members = new HashSet<>();
    for (RecordComponentElement component : element.getRecordComponents()) {
      String javaName = component.getSimpleName().toString();
      String member = Annotations.text(component, Annotations.NAME, "value").orElse(javaName);
      if (!members.add(member)) {
        throw new Refusal(
            component, "`" + name.name() + "` has two members `" + member + "`; rename one");
      }
      components.add(new Component(javaName, member, types.read(component, component.asType())));
    }
    return new RecordDefinition(
        name,
        codec,
        typeParameters(element),
        components,
        mayRefuse(element),
        unions.isInternalVariant(element));
  }

  /// Whether a record's constructor could throw: whether the program wrote one, or whether there is
  /// no source to tell.
  boolean mayRefuse(TypeElement element) {
    return !codecNames.isSource(element)
        || element.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.CONSTRUCTOR)
            .map(javax.lang.model.element.ExecutableElement.class::cast)
            .filter(elements::isCanonicalConstructor)
            .anyMatch(constructor -> elements.getOrigin(constructor) == Elements.Origin.EXPLICIT);
  }

  static List<TypeParameter> typeParameters(TypeElement element) {
    return element.getTypeParameters().stream()
        .map(parameter ->
            new TypeParameter(
                parameter.getSimpleName().toString(),
                parameter.getBounds().stream()
                    .filter(bound -> !bound.toString().equals("java.lang.Object"))
                    .map(Names::javaType)
                    .toList()))
        .toList();
  }

  private static List<Constant> constants(TypeElement element) {
    List<Constant> constants = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        String javaName = member.getSimpleName().toString();
        String text = Annotations.text(member, Annotations.NAME, "value").orElse(javaName);
        if (!texts.add(text)) {
          throw new Refusal(member, "two constants have the name `" + text + "`; rename one");
        }
        constants.add(new Constant(javaName, text));
      }
    }
    if (constants.isEmpty()) {
      throw new Refusal(element, "an enum without constants has no values that could travel");
    }
    return constants;
  }
}
