package dev.elnath.processor.write;

import dev.elnath.processor.model.Definition.Content;
import dev.elnath.processor.model.Definition.Tagging;
import dev.elnath.processor.model.Definition.UnionDefinition;
import dev.elnath.processor.model.Definition.Variant;
import dev.elnath.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/// Writes the codec of a sealed interface.
final class UnionCodecWriter {
  private final UnionDefinition union;
  private final SourceFile file;
  private final TypeWriter types;
  private final String type;

  UnionCodecWriter(UnionDefinition union, SourceFile file, TypeWriter types) {
    this.union = union;
    this.file = file;
    this.types = types;
    this.type = CodecWriter.type(union, file);
  }

  void write() {
    CodecWriter.open(union, file, "Codec");
    SourceFile.Mark fields = file.mark();
    CodecWriter.constructor(union, file);
    String reader = file.use("dev.elnath.codec", "JsonReader");
    file.add(
        """
        @Override
        public %s read(%s in) {
        """
            .formatted(type, reader));
    switch (union.tagging()) {
      case Tagging.Untagged _ -> readUntagged();
      case Tagging.External _ -> readTagged("external(in)");
      case Tagging.Internal(String tag) ->
          readTagged("internal(in, %s, %s)".formatted(Literals.string(tag), typeName()));
      case Tagging.Adjacent(String tag, String content) ->
          readTagged(
              "adjacent(in, %s, %s)"
                  .formatted(Literals.strings(List.of(tag, content)), typeName()));
    }
    file.add("}");
    file.gap();
    encode();
    file.add("}");
    file.insert(fields, () -> types.addCustomFields("\n"));
  }

  private void readTagged(String made) {
    String reader = file.use("dev.elnath.codec", "VariantReader");
    file.add("%s variant = %s.%s;".formatted(reader, reader, made));
    if (mayRefuse()) {
      file.add("try {");
    }
    file.add("%s value = switch (variant.name()) {".formatted(type));
    for (Variant variant : union.variants()) {
      file.add(
          "case %s -> %s;"
              .formatted(Literals.string(variant.text()), decoded(variant, "variant.content()")));
    }
    file.add(
        """
        default -> throw variant.unknown(%s);
        };
        variant.end();
        return value;
        """
            .formatted(Literals.strings(union.variants().stream().map(Variant::text).toList())));
    if (mayRefuse()) {
      file.add(
          """
          } catch (IllegalArgumentException | NullPointerException refused) {
          throw in.invalid(refused);
          }
          """);
    }
  }

  private String decoded(Variant variant, String content) {
    return switch (variant.content()) {
      case Content.Unit _ -> "variant.empty(" + made(variant, "") + ")";
      case Content.Value(TypeModel value, _) -> made(variant, types.read(value, content));
      case Content.Whole(TypeModel whole) ->
          types.codec(whole) + (isInternal() ? ".readMembers(" : ".read(") + content + ")";
    };
  }

  private void readUntagged() {
    file.add("return in.readFirst(");
    file.add(
        Literals.string("data did not match any variant of untagged enum " + union.name().simple())
            + ",");
    for (Variant variant : union.variants()) {
      String end = variant.equals(union.variants().getLast()) ? ");" : ",";
      file.add("form -> " + untagged(variant) + end);
    }
  }

  private String untagged(Variant variant) {
    return switch (variant.content()) {
      case Content.Unit _ -> "form.readNull(" + made(variant, "") + ")";
      case Content.Value(TypeModel value, boolean refuses) when refuses ->
          "form.make(() -> " + made(variant, types.read(value, "form")) + ")";
      case Content.Value(TypeModel value, _) -> made(variant, types.read(value, "form"));
      case Content.Whole(TypeModel whole) -> types.read(whole, "form");
    };
  }

  private void encode() {
    file.add(
        """
        @Override
        public void write(%s value, %s out) {
        switch (value) {
        """
            .formatted(type, file.use("dev.elnath.codec", "JsonWriter")));
    for (Variant variant : union.variants()) {
      TypeModel.Reference reference = new TypeModel.Reference(variant.name(), variant.arguments());
      String label = variant.content() instanceof Content.Unit ? "_" : "variant";
      List<String> statements = encoding(variant);
      boolean isShort = statements.size() == 1;
      file.add(
          "case %s %s -> %s"
              .formatted(types.type(reference), label, isShort ? statements.getFirst() : "{"));
      if (!isShort) {
        statements.forEach(file::add);
        file.add("}");
      }
    }
    file.add(
        """
        }
        }
        """);
  }

  private List<String> encoding(Variant variant) {
    String name = Literals.string(variant.text());
    boolean isUnit = variant.content() instanceof Content.Unit;
    return switch (union.tagging()) {
      case Tagging.External _ when isUnit -> List.of("out.write(" + name + ");");
      case Tagging.External _ ->
          List.of("out.beginObject();", nameOf(name), content(variant), "out.endObject();");
      case Tagging.Internal(String tag) when isUnit -> tagged(tag, name);
      case Tagging.Internal(String tag) -> tagged(tag, name, members(variant));
      case Tagging.Adjacent(String tag, String _) when isUnit -> tagged(tag, name);
      case Tagging.Adjacent(String tag, String content) ->
          tagged(tag, name, nameOf(Literals.string(content)), content(variant));
      case Tagging.Untagged _ -> List.of(content(variant));
    };
  }

  private static String nameOf(String literal) {
    return "out.name(" + literal + ");";
  }

  private static List<String> tagged(String tag, String name, String... rest) {
    List<String> statements = new ArrayList<>();
    statements.add("out.beginObject();");
    statements.add(nameOf(Literals.string(tag)));
    statements.add("out.write(" + name + ");");
    statements.addAll(List.of(rest));
    statements.add("out.endObject();");
    return statements;
  }

  private String members(Variant variant) {
    return switch (variant.content()) {
      case Content.Whole(TypeModel whole) -> types.codec(whole) + ".writeMembers(variant, out);";
      case Content.Unit _, Content.Value _ ->
          throw new IllegalStateException(
              "the reader of sealed interfaces makes no such variant beside an internal tag");
    };
  }

  private String content(Variant variant) {
    return switch (variant.content()) {
      case Content.Unit _ -> "out.writeNull();";
      case Content.Value(TypeModel value, _) -> types.write(value, "variant.value()");
      case Content.Whole(TypeModel whole) -> types.write(whole, "variant");
    };
  }

  private String made(Variant variant, String argument) {
    return "new %s%s(%s)"
        .formatted(file.use(variant.name()), variant.arguments().isEmpty() ? "" : "<>", argument);
  }

  private boolean isInternal() {
    return union.tagging() instanceof Tagging.Internal;
  }

  private boolean mayRefuse() {
    return union.variants().stream()
        .anyMatch(
            variant -> variant.content() instanceof Content.Value(_, boolean refuses) && refuses);
  }

  private String typeName() {
    return Literals.string(union.name().simple());
  }
}
