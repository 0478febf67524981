package dev.elnath.processor.read;

import dev.elnath.processor.model.CommandModel.Rejected;
import dev.elnath.processor.model.CommandModel.Result;
import dev.elnath.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Reads what commands return and throw.
final class ResultReader {
  private final Elements elements;
  private final Types typeTools;
  private final TypeReader types;

  ResultReader(Elements elements, Types typeTools, TypeReader types) {
    this.elements = elements;
    this.typeTools = typeTools;
    this.types = types;
  }

  Result read(ExecutableElement method) {
    return read(method, method.getReturnType(), Annotations.isNullable(method), true);
  }

  private Result read(
      ExecutableElement method, TypeMirror type, boolean nullable, boolean mayWait) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new NotYetThere(type.toString());
    }
    if (Annotations.has(method, Annotations.USE_CODEC) && !(mayWait && isLater(type))) {
      return value(method, type, nullable);
    }
    if (type.getKind() == TypeKind.VOID || isNamed(type, "java.lang.Void")) {
      return new Result.Nothing();
    }
    if (mayWait && isLater(type)) {
      TypeMirror later = onlyArgument(method, (DeclaredType) type);
      return new Result.Later(read(method, later, false, false), Names.javaType(later));
    }
    Optional<Result> direct = direct(type);
    if (direct.isPresent()) {
      return nullable || Annotations.isNullable(type)
          ? new Result.Perhaps(direct.get(), false)
          : direct.get();
    }
    if (isNamed(type, "java.util.Optional")) {
      Optional<Result> present = direct(onlyArgument(method, (DeclaredType) type));
      if (present.isPresent()) {
        return new Result.Perhaps(present.get(), true);
      }
    }
    return value(method, type, nullable);
  }

  private Result value(ExecutableElement method, TypeMirror type, boolean nullable) {
    TypeModel read = nullable ? types.read(method, type) : types.readInner(method, type);
    if (holdsChannel(read)) {
      throw Hints.refuse(
          method, type, "a channel goes from a page to a command only; take it as a parameter");
    }
    return new Result.Value(read);
  }

  /// The exceptions in the `throws` clause that carry a value, subclasses first.
  List<Rejected> rejections(ExecutableElement method) {
    TypeElement rejection = elements.getTypeElement("dev.elnath.command.Rejection");
    List<TypeMirror> carrying = new ArrayList<>();
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (thrown.getKind() == TypeKind.ERROR) {
        throw new NotYetThere(thrown.toString());
      }
      if (typeTools.isSubtype(typeTools.erasure(thrown), typeTools.erasure(rejection.asType()))
          && carrying.stream().noneMatch(known -> typeTools.isSameType(known, thrown))) {
        int position = 0;
        while (position < carrying.size() && !typeTools.isSubtype(thrown, carrying.get(position))) {
          position++;
        }
        carrying.add(position, thrown);
      }
    }
    return carrying.stream().map(thrown -> rejected(method, rejection, thrown)).toList();
  }

  private Rejected rejected(ExecutableElement method, TypeElement rejection, TypeMirror thrown) {
    ExecutableElement value = ElementFilter.methodsIn(rejection.getEnclosedElements()).getFirst();
    TypeMirror type =
        ((ExecutableType) typeTools.asMemberOf((DeclaredType) thrown, value)).getReturnType();
    if (!typeTools.isSubtype(thrown, elements.getTypeElement("java.lang.Exception").asType())) {
      throw new Refusal(
          method, "`" + thrown + "` is a Rejection but not an Exception; make it extend Exception");
    }
    return new Rejected(Names.javaType(thrown), types.readValueOf(method, type));
  }

  private static boolean holdsChannel(TypeModel type) {
    return switch (type) {
      case TypeModel.ChannelOf _ -> true;
      case TypeModel.Nullable(TypeModel value, _) -> holdsChannel(value);
      case TypeModel.OptionalOf(TypeModel value) -> holdsChannel(value);
      case TypeModel.Sequence(_, TypeModel element) -> holdsChannel(element);
      case TypeModel.ArrayOf(TypeModel element) -> holdsChannel(element);
      case TypeModel.MapOf(_, TypeModel value) -> holdsChannel(value);
      case TypeModel.Reference reference ->
          reference.arguments().stream().anyMatch(ResultReader::holdsChannel);
      case TypeModel.Simple _, TypeModel.Variable _, TypeModel.Custom _ -> false;
    };
  }

  private static Optional<Result> direct(TypeMirror type) {
    if (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE) {
      return Optional.of(new Result.Bytes());
    }
    if (isNamed(type, "java.nio.ByteBuffer")) {
      return Optional.of(new Result.Buffer());
    }
    if (isNamed(type, "dev.elnath.command.Body")
        || isNamed(type, "dev.elnath.command.Body.JsonText")
        || isNamed(type, "dev.elnath.command.Body.Raw")) {
      return Optional.of(new Result.Whole());
    }
    return Optional.empty();
  }

  private static boolean isLater(TypeMirror type) {
    return isNamed(type, "java.util.concurrent.CompletionStage")
        || isNamed(type, "java.util.concurrent.CompletableFuture");
  }

  private static TypeMirror onlyArgument(ExecutableElement method, DeclaredType type) {
    if (type.getTypeArguments().size() != 1) {
      throw Hints.refuse(method, type, "a raw type hides what is in it; give its type arguments");
    }
    return type.getTypeArguments().getFirst();
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
  }
}
