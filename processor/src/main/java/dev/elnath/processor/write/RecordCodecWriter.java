package dev.elnath.processor.write;

import dev.elnath.processor.model.Definition.Component;
import dev.elnath.processor.model.Definition.RecordDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the codec of a record.
final class RecordCodecWriter {
  private final RecordDefinition record;
  private final SourceFile file;
  private final TypeWriter types;
  private final MemberLocals locals;

  RecordCodecWriter(RecordDefinition record, SourceFile file, TypeWriter types) {
    this.record = record;
    this.file = file;
    this.types = types;
    Set<String> taken =
        Stream.concat(
                Stream.of("in", "members", "at", "refused"),
                record.typeParameters().stream()
                    .map(parameter -> TypeWriter.variableCodec(parameter.name())))
            .collect(Collectors.toSet());
    this.locals =
        new MemberLocals(
            record.components().stream()
                .map(component ->
                    new MemberLocals.Wanted(component.name(), component.member(), component.type()))
                .toList(),
            taken,
            types.packageRoots());
  }

  void write() {
    CodecWriter.open(record, file, "Codec");
    if (!record.components().isEmpty()) {
      file.add(
          "private static final %s NAMES = %s.of(%s);"
              .formatted(
                  file.use("dev.elnath.codec", "MemberNames"),
                  file.use("dev.elnath.codec", "MemberNames"),
                  Literals.strings(locals.members())));
    }
    SourceFile.Mark fields = file.mark();
    file.gap();
    CodecWriter.constructor(record, file);
    read();
    file.gap();
    encode();
    file.add("}");
    file.insert(fields, () -> types.addCustomFields(""));
  }

  private void read() {
    String type = CodecWriter.type(record, file);
    String reader = file.use("dev.elnath.codec", "JsonReader");
    file.add(
        """
        @Override
        public %s read(%s in) {
        in.beginObject(%s);
        """
            .formatted(type, reader, Literals.string("struct " + record.name().simple())));
    if (record.isInternalVariant()) {
      file.add(
          """
          return readMembers(in);
          }

          /// Reads the members that are left of an object that the reader is in.
          %s%s readMembers(%s in) {
          """
              .formatted(access(), type, reader));
    }
    if (record.components().isEmpty()) {
      skipMembers();
    } else {
      locals.declare(file, types);
      locals.read(file, types);
      locals.require(file, types, "in.missing");
    }
    construct();
    file.add("}");
  }

  private void skipMembers() {
    file.add(
        """
        while (in.nextName() != null) {
        in.skip();
        }
        """);
  }

  private void construct() {
    String made =
        "return new %s%s(%s);"
            .formatted(
                file.use(record.name()),
                record.typeParameters().isEmpty() ? "" : "<>",
                String.join(", ", locals.variables()));
    if (record.mayRefuse()) {
      file.add(
          """
          try {
          %s
          } catch (IllegalArgumentException | NullPointerException refused) {
          throw in.invalid(refused);
          }
          """
              .formatted(made));
    } else {
      file.add(made);
    }
  }

  private void encode() {
    String type = CodecWriter.type(record, file);
    String writer = file.use("dev.elnath.codec", "JsonWriter");
    file.add(
        """
        @Override
        public void write(%s value, %s out) {
        out.beginObject();
        """
            .formatted(type, writer));
    if (record.isInternalVariant()) {
      file.add(
          """
          writeMembers(value, out);
          out.endObject();
          }

          /// Writes the members into an object that has begun.
          %svoid writeMembers(%s value, %s out) {
          """
              .formatted(access(), type, writer));
    }
    List<Component> components = record.components();
    for (int index = 0; index < components.size(); index++) {
      Component component = components.get(index);
      file.add("out.name(NAMES, " + index + ");");
      file.add(types.write(component.type(), "value." + component.name() + "()"));
    }
    if (!record.isInternalVariant()) {
      file.add("out.endObject();");
    }
    file.add("}");
  }

  private String access() {
    return record.codec().isPublic() ? "public " : "";
  }
}
