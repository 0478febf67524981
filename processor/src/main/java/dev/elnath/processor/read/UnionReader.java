package dev.elnath.processor.read;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.Definition.Codec;
import dev.elnath.processor.model.Definition.Content;
import dev.elnath.processor.model.Definition.Tagging;
import dev.elnath.processor.model.Definition.UnionDefinition;
import dev.elnath.processor.model.Definition.Variant;
import dev.elnath.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Reads sealed interfaces.
final class UnionReader {
  private static final String ONLY_VALUE = "value";

  private final Types typeTools;
  private final Elements elements;
  private final DefinitionReader definitions;

  UnionReader(Types typeTools, DefinitionReader definitions, Elements elements) {
    this.typeTools = typeTools;
    this.definitions = definitions;
    this.elements = elements;
  }

  UnionDefinition read(TypeElement element, ClassName name, Codec codec) {
    Tagging tagging = tagging(element);
    List<Variant> variants = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (TypeElement variant : leaves(element, element)) {
      Variant read = variant(variant, element, tagging);
      if (!texts.add(read.text())) {
        throw new Refusal(
            variant,
            "`%s` has two variants `%s`; rename one with @Name"
                .formatted(name.name(), read.text()));
      }
      variants.add(read);
    }
    return new UnionDefinition(
        name, codec, DefinitionReader.typeParameters(element), tagging, variants);
  }

  /// Whether a record is a variant of a sealed interface whose tag is a member beside its own.
  boolean isInternalVariant(TypeElement element) {
    return element.getInterfaces().stream()
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .anyMatch(type -> tagging(type) instanceof Tagging.Internal || isInternalVariant(type));
  }

  private static Tagging tagging(TypeElement element) {
    String tag = Annotations.text(element, Annotations.TAGGING, "tag").orElse("type");
    String content = Annotations.text(element, Annotations.TAGGING, "content").orElse("data");
    return switch (Annotations.constant(element, Annotations.TAGGING, "value").orElse("EXTERNAL")) {
      case "INTERNAL" -> new Tagging.Internal(tag);
      case "ADJACENT" -> new Tagging.Adjacent(tag, content);
      case "UNTAGGED" -> new Tagging.Untagged();
      default -> new Tagging.External();
    };
  }

  private Set<TypeElement> leaves(TypeElement element, TypeElement union) {
    Set<TypeElement> leaves = new LinkedHashSet<>();
    for (TypeMirror permitted : element.getPermittedSubclasses()) {
      TypeElement variant = (TypeElement) ((DeclaredType) permitted).asElement();
      if (variant.getKind() == ElementKind.RECORD) {
        leaves.add(variant);
      } else if (variant.getKind() == ElementKind.INTERFACE
          && variant.getModifiers().contains(Modifier.SEALED)) {
        leaves.addAll(leaves(variant, union));
      } else {
        throw new Refusal(
            variant,
            "`%s` is a variant of the sealed interface `%s` but not a record or a sealed interface, so that it cannot travel as JSON; make it a record"
                .formatted(variant.getSimpleName(), union.getSimpleName()));
      }
    }
    return leaves;
  }

  private Variant variant(TypeElement variant, TypeElement union, Tagging tagging) {
    String text =
        Annotations.text(variant, Annotations.NAME, "value")
            .orElse(variant.getSimpleName().toString());
    List<TypeModel> arguments = arguments(variant, union);
    return new Variant(
        text, Names.of(variant), arguments, content(variant, union, tagging, arguments));
  }

  private Content content(
      TypeElement variant, TypeElement union, Tagging tagging, List<TypeModel> arguments) {
    List<? extends RecordComponentElement> components = variant.getRecordComponents();
    boolean internal = tagging instanceof Tagging.Internal;
    Optional<TypeModel.Custom> custom =
        new CustomCodecs(elements, typeTools).ofType((DeclaredType) variant.asType());
    if (custom.isPresent()) {
      if (internal) {
        throw new Refusal(
            variant,
            "a variant of `%s` shares its object with the tag, so that it cannot have a codec of its own; remove @UseCodec or choose another @Tagging"
                .formatted(union.getSimpleName()));
      }
      return new Content.Whole(custom.get());
    }
    if (Names.isPrivate(variant)) {
      throw new Refusal(
          variant,
          "`%s` is private, so that the codec of `%s` cannot reach it; make it package-private or wider"
              .formatted(variant.getSimpleName(), union.getSimpleName()));
    }
    if (components.isEmpty()) {
      return new Content.Unit();
    }
    if (!internal
        && components.size() == 1
        && components.getFirst().getSimpleName().contentEquals(ONLY_VALUE)) {
      RecordComponentElement only = components.getFirst();
      TypeModel type = definitions.types().read(only, only.asType());
      return new Content.Value(
          Substitution.of(variant, arguments).in(type), definitions.mayRefuse(variant));
    }
    if (tagging instanceof Tagging.Internal(String tag)) {
      refuseTagAmongMembers(components, tag);
    }
    ClassName name = definitions.define(variant, variant.asType(), variant);
    return new Content.Whole(new TypeModel.Reference(name, arguments));
  }

  private static void refuseTagAmongMembers(
      List<? extends RecordComponentElement> components, String tag) {
    for (RecordComponentElement component : components) {
      String member =
          Annotations.text(component, Annotations.NAME, "value")
              .orElse(component.getSimpleName().toString());
      if (member.equals(tag)) {
        throw new Refusal(
            component, "the member `" + tag + "` is the variant's tag; rename one of them");
      }
    }
  }

  /// What a variant's type parameters stand for, in those of the sealed interface.
  private List<TypeModel> arguments(TypeElement variant, TypeElement union) {
    if (variant.getTypeParameters().isEmpty()) {
      if (!union.getTypeParameters().isEmpty()) {
        requireNoArguments(variant, union);
      }
      return List.of();
    }
    Map<String, TypeModel> found = new HashMap<>();
    DeclaredType asUnion = supertype((DeclaredType) variant.asType(), union).orElseThrow();
    for (int index = 0; index < asUnion.getTypeArguments().size(); index++) {
      String ours = union.getTypeParameters().get(index).getSimpleName().toString();
      if (asUnion.getTypeArguments().get(index) instanceof TypeVariable theirs) {
        found.putIfAbsent(
            theirs.asElement().getSimpleName().toString(), new TypeModel.Variable(ours));
      }
    }
    return variant.getTypeParameters().stream()
        .map(parameter ->
            Optional.ofNullable(found.get(parameter.getSimpleName().toString()))
                .orElseThrow(() -> mustPassOn(variant, union)))
        .toList();
  }

  private void requireNoArguments(TypeElement variant, TypeElement union) {
    DeclaredType asUnion = supertype((DeclaredType) variant.asType(), union).orElseThrow();
    if (!asUnion.getTypeArguments().isEmpty()) {
      throw mustPassOn(variant, union);
    }
  }

  private static Refusal mustPassOn(TypeElement variant, TypeElement union) {
    return new Refusal(
        variant,
        "each type parameter of the variant `%s` must be one of `%s`, as in `record Ok<T>(T value) implements Result<T>`"
            .formatted(variant.getSimpleName(), union.getSimpleName()));
  }

  private Optional<DeclaredType> supertype(DeclaredType type, TypeElement wanted) {
    if (type.asElement().equals(wanted)) {
      return Optional.of(type);
    }
    return typeTools.directSupertypes(type).stream()
        .map(DeclaredType.class::cast)
        .flatMap(supertype -> supertype(supertype, wanted).stream())
        .findFirst();
  }
}
