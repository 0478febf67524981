package dev.elnath.processor.read;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.JavaType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/// Turns the compiler's elements and types into the model's names.
final class Names {
  private static final Set<TypeKind> PRIMITIVES =
      Set.of(
          TypeKind.BOOLEAN,
          TypeKind.BYTE,
          TypeKind.SHORT,
          TypeKind.INT,
          TypeKind.LONG,
          TypeKind.FLOAT,
          TypeKind.DOUBLE,
          TypeKind.CHAR);

  private Names() {}

  static ClassName of(TypeElement type) {
    String packageName = packageOf(type);
    String qualified = type.getQualifiedName().toString();
    return new ClassName(
        packageName,
        packageName.isEmpty() ? qualified : qualified.substring(packageName.length() + 1));
  }

  static String packageOf(Element element) {
    Element at = element;
    while (!(at instanceof PackageElement found)) {
      at = Objects.requireNonNull(at.getEnclosingElement());
    }
    return found.getQualifiedName().toString();
  }

  static TypeElement outermost(TypeElement type) {
    TypeElement at = type;
    while (at.getEnclosingElement() instanceof TypeElement outer) {
      at = outer;
    }
    return at;
  }

  /// Whether the type and all around it are public.
  static boolean isPublic(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the type or one around it is private.
  static boolean isPrivate(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  static JavaType javaType(TypeMirror type) {
    return switch (type) {
      case ArrayType array -> new JavaType.Array(javaType(array.getComponentType()));
      case TypeVariable variable ->
          new JavaType.Variable(variable.asElement().getSimpleName().toString());
      case WildcardType wildcard when wildcard.getExtendsBound() != null ->
          new JavaType.Wildcard("extends", List.of(javaType(wildcard.getExtendsBound())));
      case WildcardType wildcard when wildcard.getSuperBound() != null ->
          new JavaType.Wildcard("super", List.of(javaType(wildcard.getSuperBound())));
      case WildcardType _ -> new JavaType.Wildcard("", List.of());
      case DeclaredType declared ->
          new JavaType.Declared(
              of((TypeElement) declared.asElement()),
              declared.getTypeArguments().stream().map(Names::javaType).toList());
      default -> new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
    };
  }

  static boolean isPrimitive(TypeMirror type) {
    return PRIMITIVES.contains(type.getKind());
  }
}
