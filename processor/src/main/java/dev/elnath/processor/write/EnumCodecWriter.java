package dev.elnath.processor.write;

import dev.elnath.processor.model.Definition.Constant;
import dev.elnath.processor.model.Definition.EnumDefinition;

/// Writes the codec of an enum.
final class EnumCodecWriter {
  private EnumCodecWriter() {}

  static void write(EnumDefinition definition, SourceFile file) {
    String type = file.use(definition.name());
    String reader = file.use("dev.elnath.codec", "JsonReader");
    CodecWriter.open(definition, file, "KeyCodec");
    CodecWriter.constructor(definition, file);
    file.add(
        """
        @Override
        public %s read(%s in) {
        return fromKey(in.readString(%s), in);
        }

        @Override
        public %s fromKey(String name, %s in) {
        return switch (name) {
        """
            .formatted(
                type, reader, Literals.string("enum " + definition.name().simple()), type, reader));
    for (Constant constant : definition.constants()) {
      file.add(
          "case %s -> %s.%s;".formatted(Literals.string(constant.text()), type, constant.name()));
    }
    file.add(
        """
        default -> throw in.unknownVariant(name, %s);
        };
        }

        @Override
        public void write(%s value, %s out) {
        out.write(toKey(value));
        }

        @Override
        public String toKey(%s value) {
        return switch (value) {
        """
            .formatted(
                Literals.strings(definition.constants().stream().map(Constant::text).toList()),
                type,
                file.use("dev.elnath.codec", "JsonWriter"),
                type));
    for (Constant constant : definition.constants()) {
      file.add("case %s -> %s;".formatted(constant.name(), Literals.string(constant.text())));
    }
    file.add(
        """
        };
        }
        }
        """);
  }
}
