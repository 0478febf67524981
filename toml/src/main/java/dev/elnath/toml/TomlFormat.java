package dev.elnath.toml;

import dev.elnath.config.SourceFormat;
import dev.elnath.config.SourceSink;
import dev.elnath.config.SourceSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// TOML 1.0. Dates, times and numbers that JSON has no way to write are refused. Any thread.
public final class TomlFormat implements SourceFormat {
  private static final TomlPosition START = TomlPosition.positionAt(1, 1);

  /// Found by `ServiceLoader`.
  public TomlFormat() {}

  @Override
  public String ending() {
    return ".toml";
  }

  @Override
  public void read(String text, SourceSink sink) throws SourceSyntaxException {
    TomlParseResult root = Toml.parse(text);
    if (root.hasErrors()) {
      TomlParseError first = root.errors().getFirst();
      throw failure(first.getMessage(), first.position());
    }
    Lines lines = Lines.of(text);
    table(root, START, lines, sink);
  }

  private static void table(TomlTable table, TomlPosition at, Lines lines, SourceSink sink)
      throws SourceSyntaxException {
    sink.beginObject(at.line(), at.column());
    for (String key : inOrder(table)) {
      TomlPosition position = orElse(table.inputPositionOf(List.of(key)), at);
      sink.name(key, position.line(), position.column());
      value(table.get(List.of(key)), position, lines, sink);
    }
    sink.endObject();
  }

  /// As they stand in the text.
  private static List<String> inOrder(TomlTable table) {
    List<String> keys = new ArrayList<>(table.keySet());
    keys.sort((one, other) -> {
      TomlPosition first = orElse(table.inputPositionOf(List.of(one)), START);
      TomlPosition second = orElse(table.inputPositionOf(List.of(other)), START);
      int lines = Integer.compare(first.line(), second.line());
      return lines != 0 ? lines : Integer.compare(first.column(), second.column());
    });
    return keys;
  }

  private static void array(TomlArray array, TomlPosition at, Lines lines, SourceSink sink)
      throws SourceSyntaxException {
    sink.beginArray(at.line(), at.column());
    for (int i = 0; i < array.size(); i++) {
      TomlPosition mark = orElse(array.inputPositionOf(i), at);
      value(array.get(i), lines.valueFrom(mark), lines, sink);
    }
    sink.endArray();
  }

  private static void value(@Nullable Object value, TomlPosition at, Lines lines, SourceSink sink)
      throws SourceSyntaxException {
    switch (value) {
      case TomlTable table -> table(table, at, lines, sink);
      case TomlArray array -> array(array, at, lines, sink);
      case String text -> sink.text(text, at.line(), at.column());
      case Boolean flag -> sink.flag(flag, at.line(), at.column());
      case Long number -> sink.number(number.toString(), at.line(), at.column());
      case Double number when Double.isFinite(number) ->
          sink.number(number.toString(), at.line(), at.column());
      case null -> throw failure("a value is missing", at);
      default ->
          throw failure(
              value + " is neither text, number, boolean, array nor table; write it as text", at);
    }
  }

  private static TomlPosition orElse(@Nullable TomlPosition position, TomlPosition otherwise) {
    return position == null ? otherwise : position;
  }

  private static SourceSyntaxException failure(@Nullable String problem, TomlPosition at) {
    return new SourceSyntaxException("not valid TOML: " + problem, at.line(), at.column());
  }
}
