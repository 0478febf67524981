package dev.elnath.processor.write;

import dev.elnath.processor.model.Definition;
import dev.elnath.processor.model.Definitions;
import dev.elnath.processor.model.JavaType;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the codec of a type.
public final class CodecWriter {
  private CodecWriter() {}

  /// The source of a codec.
  ///
  /// @param definitions the types that the type refers to
  public static String write(Definition definition, Definitions definitions) {
    SourceFile file = new SourceFile(definition.codec().name());
    definition.typeParameters().forEach(parameter -> file.reserve(parameter.name()));
    TypeWriter types = new TypeWriter(file, definitions);
    switch (definition) {
      case Definition.RecordDefinition record -> new RecordCodecWriter(record, file, types).write();
      case Definition.EnumDefinition constants -> EnumCodecWriter.write(constants, file);
      case Definition.UnionDefinition union -> new UnionCodecWriter(union, file, types).write();
    }
    return file.text();
  }

  /// The beginning of a codec's class, up to and with what makes its one instance.
  static void open(Definition definition, SourceFile file, String codecInterface) {
    String type = type(definition, file);
    String access = definition.codec().isPublic() ? "public " : "";
    String name = definition.codec().name().name();
    file.add(
        """
        /// How [%s] travels as JSON. Written by dev.elnath.processor; changes here are lost.
        %sfinal class %s%s implements %s<%s> {
        """
            .formatted(
                file.use(definition.name()),
                access,
                name,
                declaredParameters(definition, file),
                file.use("dev.elnath.codec", codecInterface),
                type));
    if (definition.typeParameters().isEmpty()) {
      file.add(
          """
          /// The one instance, for any thread.
          public static final %s INSTANCE = new %s();

          """
              .formatted(name, name));
    }
  }

  /// The fields and the constructor: one codec for each type parameter.
  static void constructor(Definition definition, SourceFile file) {
    String name = definition.codec().name().name();
    List<String> parameters =
        definition.typeParameters().stream().map(Definition.TypeParameter::name).toList();
    if (parameters.isEmpty()) {
      file.add("private " + name + "() {}");
      file.gap();
      return;
    }
    String codec = file.use("dev.elnath.codec", "Codec");
    for (String parameter : parameters) {
      file.add(
          "private final %s<%s> %s;"
              .formatted(codec, parameter, TypeWriter.variableCodec(parameter)));
    }
    file.gap();
    file.add("/// Makes a codec from those of the type's arguments.");
    file.add(
        parameters.stream()
            .map(parameter ->
                "%s<%s> %s".formatted(codec, parameter, TypeWriter.variableCodec(parameter)))
            .collect(Collectors.joining(", ", "public " + name + "(", ") {")));
    for (String parameter : parameters) {
      String field = TypeWriter.variableCodec(parameter);
      file.add("this.%s = %s;".formatted(field, field));
    }
    file.add("}");
    file.gap();
  }

  /// The type that the codec is for, with its own parameters.
  static String type(Definition definition, SourceFile file) {
    String parameters =
        definition.typeParameters().stream()
            .map(Definition.TypeParameter::name)
            .collect(Collectors.joining(", "));
    return file.use(definition.name()) + (parameters.isEmpty() ? "" : "<" + parameters + ">");
  }

  private static String declaredParameters(Definition definition, SourceFile file) {
    if (definition.typeParameters().isEmpty()) {
      return "";
    }
    return definition.typeParameters().stream()
        .map(parameter -> parameter.name() + bounds(parameter.bounds(), file))
        .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String bounds(List<JavaType> bounds, SourceFile file) {
    return bounds.isEmpty()
        ? ""
        : bounds.stream().map(file::use).collect(Collectors.joining(" & ", " extends ", ""));
  }
}
