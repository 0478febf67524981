package dev.elnath.processor.write;

import dev.elnath.processor.model.CommandModel.Result;
import dev.elnath.processor.model.TypeModel;

/// Writes the statements that call a command's method and answer what it returned.
final class ResultWriter {
  private final SourceFile file;
  private final TypeWriter types;

  ResultWriter(SourceFile file, TypeWriter types) {
    this.file = file;
    this.types = types;
  }

  /// @param value the expression that makes the result
  void write(Result result, String value) {
    switch (result) {
      case Result.Nothing _ -> {
        file.add(value + ";");
        file.add("return " + body() + ".NULL;");
      }
      case Result.Bytes _ -> file.add("return new " + body() + ".Raw(" + value + ");");
      case Result.Buffer _ -> file.add("return " + results() + ".raw(" + value + ");");
      case Result.Whole _ -> file.add("return " + value + ";");
      case Result.Value(TypeModel type) -> writeValue(type, value);
      case Result.Perhaps(Result present, boolean isOptional) ->
          writePerhaps(present, isOptional, value);
      case Result.Later(Result later, _) -> write(later, results() + ".await(" + value + ")");
    }
  }

  private void writeValue(TypeModel type, String value) {
    String writer = file.use("dev.elnath.codec", "JsonWriter");
    file.add(
        """
        %s result = %s;
        %s out = new %s();
        %s
        return new %s.JsonText(out.toBytes());
        """
            .formatted(
                types.type(type), value, writer, writer, types.write(type, "result"), body()));
  }

  private void writePerhaps(Result present, boolean isOptional, String value) {
    file.add("var result = " + value + ";");
    file.add("if (result" + (isOptional ? ".isEmpty()" : " == null") + ") {");
    file.add("return " + body() + ".NULL;");
    file.add("}");
    write(present, isOptional ? "result.get()" : "result");
  }

  private String body() {
    return file.use("dev.elnath.command", "Body");
  }

  private String results() {
    return file.use("dev.elnath.command", "Results");
  }
}
