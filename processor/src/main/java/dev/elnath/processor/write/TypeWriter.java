package dev.elnath.processor.write;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.Definition;
import dev.elnath.processor.model.Definitions;
import dev.elnath.processor.model.JavaType;
import dev.elnath.processor.model.SimpleType;
import dev.elnath.processor.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes, for one file, the expressions in which a type appears: its name, its codec, its value
/// read and written.
final class TypeWriter {
  private static final ClassName CODECS = new ClassName("dev.elnath.codec", "Codecs");

  private final SourceFile file;
  private final Definitions definitions;
  private final Map<ClassName, String> customFields = new LinkedHashMap<>();

  TypeWriter(SourceFile file, Definitions definitions) {
    this.file = file;
    this.definitions = definitions;
  }

  /// The first words of the qualified names that the file may contain.
  Set<String> packageRoots() {
    return Stream.concat(
            Stream.of("dev", "java", file.packageName()),
            definitions.all().stream().map(definition -> definition.name().packageName()))
        .map(name -> name.replaceFirst("\\..*", ""))
        .collect(Collectors.toSet());
  }

  /// The type in Java, as a variable is declared with it.
  String type(TypeModel type) {
    return switch (type) {
      case TypeModel.Simple(SimpleType simple) -> simpleType(simple);
      case TypeModel.Nullable(TypeModel value, _) -> type(value);
      case TypeModel.OptionalOf(TypeModel value) ->
          file.use("java.util", "Optional") + "<" + argument(value) + ">";
      case TypeModel.Sequence(TypeModel.Sequence.Kind kind, TypeModel element) ->
          file.use("java.util", sequence(kind)) + "<" + argument(element) + ">";
      case TypeModel.ArrayOf(TypeModel element) -> argument(element) + "[]";
      case TypeModel.MapOf(TypeModel key, TypeModel value) ->
          file.use("java.util", "Map") + "<" + type(key) + ", " + argument(value) + ">";
      case TypeModel.ChannelOf(TypeModel message) -> channel() + "<" + argument(message) + ">";
      case TypeModel.Reference reference when reference.arguments().isEmpty() ->
          file.use(reference.name());
      case TypeModel.Reference reference ->
          file.use(reference.name())
              + reference.arguments().stream()
                  .map(this::argument)
                  .collect(Collectors.joining(", ", "<", ">"));
      case TypeModel.Variable(String name) -> name;
      case TypeModel.Custom custom -> file.use(custom.type());
    };
  }

  /// The type in Java inside another type, where its nullness has to be told.
  private String argument(TypeModel type) {
    return type instanceof TypeModel.Nullable(TypeModel value, ClassName annotation)
        ? annotated(type(value), "@" + file.use(annotation) + " ")
        : type(type);
  }

  /// Puts an annotation where Java wants it: `Outer.@Nullable Inner`, `String @Nullable []`.
  private static String annotated(String type, String annotation) {
    if (type.endsWith("[]")) {
      int brackets = type.indexOf("[]");
      return type.substring(0, brackets) + " " + annotation + type.substring(brackets);
    }
    int arguments = type.indexOf('<');
    int simple = type.lastIndexOf('.', arguments < 0 ? type.length() : arguments) + 1;
    return type.substring(0, simple) + annotation + type.substring(simple);
  }

  /// The type's codec.
  String codec(TypeModel type) {
    return switch (type) {
      case TypeModel.Simple(SimpleType simple) ->
          file.use(simple.codecClass()) + "." + simple.codecMethod() + "()";
      case TypeModel.Nullable(TypeModel value, _) -> codecs("nullable", codec(value));
      case TypeModel.OptionalOf(TypeModel value) -> codecs("optional", codec(value));
      case TypeModel.Sequence(TypeModel.Sequence.Kind kind, TypeModel element) ->
          codecs(sequence(kind).toLowerCase(Locale.ROOT), codec(element));
      case TypeModel.ArrayOf(TypeModel element) ->
          codecs("array", codec(element) + ", " + type(element) + "[]::new");
      case TypeModel.MapOf(TypeModel key, TypeModel value) ->
          codecs("map", codec(key) + ", " + codec(value));
      case TypeModel.ChannelOf(TypeModel message) -> channel() + ".codec(" + codec(message) + ")";
      case TypeModel.Reference reference -> definedCodec(reference);
      case TypeModel.Variable(String name) -> variableCodec(name);
      case TypeModel.Custom custom -> customCodec(custom.codec());
    };
  }

  private String channel() {
    return file.use("dev.elnath.channel", "Channel");
  }

  /// An expression that reads a value from `in`.
  String read(TypeModel type) {
    return read(type, "in");
  }

  /// An expression that reads a value from the reader that another expression answers.
  String read(TypeModel type, String reader) {
    return type instanceof TypeModel.Simple(SimpleType simple) && !simple.readMethod().isEmpty()
        ? reader + "." + simple.readMethod() + "()"
        : codec(type) + ".read(" + reader + ")";
  }

  /// A statement that writes a value to `out`.
  String write(TypeModel type, String value) {
    return type instanceof TypeModel.Simple(SimpleType simple) && !simple.readMethod().isEmpty()
        ? "out.write(" + value + ");"
        : codec(type) + ".write(" + value + ", out);";
  }

  /// What a member that is absent stands for, or empty text if it must be there.
  String whenAbsent(TypeModel type) {
    return switch (type) {
      case TypeModel.Nullable _ -> "null";
      case TypeModel.OptionalOf _ -> file.use("java.util", "Optional") + ".empty()";
      case TypeModel.Simple(SimpleType simple) when simple.isOptional() ->
          simpleType(simple) + ".empty()";
      default -> "";
    };
  }

  /// What a local variable of the type starts as.
  String initial(TypeModel type) {
    String absent = whenAbsent(type);
    if (!absent.isEmpty()) {
      return absent;
    }
    return switch (primitive(type)) {
      case "" -> "null";
      case "boolean" -> "false";
      default -> "0";
    };
  }

  /// The primitive type, or empty text if it is none.
  String primitive(TypeModel type) {
    return switch (type) {
      case TypeModel.Simple(SimpleType simple) when simple.isPrimitive() -> simple.javaName();
      case TypeModel.Custom custom
          when custom.type() instanceof JavaType.Primitive(String keyword) ->
          keyword;
      default -> "";
    };
  }

  /// Declares the codecs written by hand that the file has used so far.
  ///
  /// @param after what to add behind them, if there are any
  void addCustomFields(String after) {
    customFields.forEach((codec, field) -> {
      String name = file.use(codec);
      file.add("private static final %s %s = new %s();".formatted(name, field, name));
    });
    if (!customFields.isEmpty()) {
      file.add(after);
    }
  }

  /// The field that holds the codec of a type parameter.
  static String variableCodec(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "Codec";
  }

  private String definedCodec(TypeModel.Reference reference) {
    Definition definition = definitions.of(reference.name());
    String codec = file.use(definition.codec().name());
    if (reference.arguments().isEmpty()) {
      return codec + ".INSTANCE";
    }
    return reference.arguments().stream()
        .map(this::codec)
        .collect(Collectors.joining(", ", "new " + codec + "<>(", ")"));
  }

  private String customCodec(ClassName codec) {
    String known = customFields.get(codec);
    if (known != null) {
      return known;
    }
    String simple = constantName(codec.simple());
    String field =
        customFields.containsValue(simple)
            ? constantName(codec.qualified().replace('.', '_'))
            : simple;
    customFields.put(codec, field);
    return field;
  }

  private static String constantName(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private String codecs(String method, String argument) {
    return file.use(CODECS) + "." + method + "(" + argument + ")";
  }

  private String simpleType(SimpleType simple) {
    String name = simple.javaName();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : file.use(name.substring(0, dot), name.substring(dot + 1));
  }

  private static String sequence(TypeModel.Sequence.Kind kind) {
    return switch (kind) {
      case LIST -> "List";
      case SET -> "Set";
      case COLLECTION -> "Collection";
    };
  }
}
