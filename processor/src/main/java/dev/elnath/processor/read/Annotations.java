package dev.elnath.processor.read;

import dev.elnath.processor.model.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/// The annotations that say how commands and types travel. They are found by name, so that this
/// module needs nothing of the core at run time.
final class Annotations {
  static final String COMMAND = "dev.elnath.command.Command";
  static final String NAMING = "dev.elnath.command.Naming";
  static final String STATE = "dev.elnath.command.State";
  static final String NAME = "dev.elnath.codec.Name";
  static final String AS_TEXT = "dev.elnath.codec.AsText";
  static final String USE_CODEC = "dev.elnath.codec.UseCodec";
  static final String TAGGING = "dev.elnath.codec.Tagging";

  private Annotations() {}

  static boolean has(AnnotatedConstruct annotated, String annotation) {
    return find(annotated, annotation).isPresent();
  }

  static boolean isNullable(AnnotatedConstruct annotated) {
    return nullable(annotated).isPresent();
  }

  /// The annotation `Nullable`, of whatever package, of a declaration or of the use of a type.
  static Optional<ClassName> nullable(AnnotatedConstruct annotated) {
    return all(annotated)
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .filter(type -> type.getSimpleName().contentEquals("Nullable"))
        .map(Names::of)
        .findFirst();
  }

  /// The member of an annotation as text, if the annotation is there and names the member.
  static Optional<String> text(AnnotatedConstruct annotated, String annotation, String member) {
    return value(annotated, annotation, member).map(value -> value.getValue().toString());
  }

  /// The name of the enum constant that is the member of an annotation.
  static Optional<String> constant(AnnotatedConstruct annotated, String annotation, String member) {
    return value(annotated, annotation, member)
        .map(value -> ((Element) value.getValue()).getSimpleName().toString());
  }

  /// The class that is the member of an annotation.
  static Optional<TypeMirror> type(AnnotatedConstruct annotated, String annotation, String member) {
    return value(annotated, annotation, member).map(value -> (TypeMirror) value.getValue());
  }

  private static Optional<AnnotationValue> value(
      AnnotatedConstruct annotated, String annotation, String member) {
    return find(annotated, annotation)
        .flatMap(mirror ->
            mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst());
  }

  private static Optional<AnnotationMirror> find(AnnotatedConstruct annotated, String annotation) {
    return all(annotated)
        .filter(mirror ->
            ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(annotation))
        .findFirst();
  }

  private static Stream<AnnotationMirror> all(AnnotatedConstruct annotated) {
    Stream<AnnotationMirror> own = annotated.getAnnotationMirrors().stream().map(mirror -> mirror);
    return annotated instanceof RecordComponentElement component
        ? Stream.concat(own, ofMembers(component))
        : own;
  }

  /// The annotations of a component's accessor and field. A class file does not always tell them at
  /// the component itself.
  private static Stream<AnnotationMirror> ofMembers(RecordComponentElement component) {
    ExecutableElement accessor = component.getAccessor();
    List<? extends Element> siblings =
        Objects.requireNonNull(component.getEnclosingElement()).getEnclosedElements();
    Stream<Element> fields =
        siblings.stream()
            .filter(element -> element.getKind() == ElementKind.FIELD)
            .filter(element -> element.getSimpleName().equals(component.getSimpleName()))
            .map(element -> element);
    return Stream.concat(Stream.ofNullable(accessor), fields)
        .flatMap(element -> element.getAnnotationMirrors().stream());
  }
}
