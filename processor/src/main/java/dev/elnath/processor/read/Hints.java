package dev.elnath.processor.read;

import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Says what to use instead of a type that cannot travel.
final class Hints {
  static final String ANYTHING =
      "use a record, an enum, a sealed interface of records, or a codec of your own with @UseCodec";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry(
              "java.lang.Object", "name the type, or use dev.elnath.codec.Json for any value"),
          Map.entry("java.lang.CharSequence", "use String"),
          Map.entry("java.lang.Number", "use one of int, long, double, BigInteger or BigDecimal"),
          Map.entry("java.lang.Iterable", "use List"),
          Map.entry("java.util.ArrayList", "use List"),
          Map.entry("java.util.LinkedList", "use List"),
          Map.entry("java.util.stream.Stream", "use List"),
          Map.entry("java.util.HashSet", "use Set"),
          Map.entry("java.util.LinkedHashSet", "use Set"),
          Map.entry("java.util.TreeSet", "use Set"),
          Map.entry("java.util.HashMap", "use Map"),
          Map.entry("java.util.LinkedHashMap", "use Map"),
          Map.entry("java.util.TreeMap", "use Map"),
          Map.entry("java.util.Date", "use java.time.Instant"),
          Map.entry("java.io.File", "use java.nio.file.Path"),
          Map.entry("java.net.URL", "use java.net.URI"),
          Map.entry(
              "java.nio.ByteBuffer", "use byte[]; a ByteBuffer can only be returned as it is"));

  private Hints() {}

  static Refusal refuse(Element site, TypeMirror type, String hint) {
    return new Refusal(site, "`" + type + "` cannot travel as JSON: " + hint);
  }

  /// Refuses a class or interface that is none of those that travel.
  static Refusal refuseDeclared(Element site, TypeMirror type) {
    String name =
        type instanceof DeclaredType declared
            ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
            : "";
    String otherwise =
        switch (type instanceof DeclaredType declared ? declared.asElement().getKind() : null) {
          case INTERFACE -> "an interface that is not sealed has no end of forms; " + ANYTHING;
          case CLASS -> "the values of a class do not say what is in them; " + ANYTHING;
          case null, default -> ANYTHING;
        };
    return refuse(site, type, BY_NAME.getOrDefault(name, otherwise));
  }
}
