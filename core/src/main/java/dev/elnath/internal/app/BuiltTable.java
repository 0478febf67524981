package dev.elnath.internal.app;

import dev.elnath.internal.permission.PrintableKey;
import dev.elnath.permission.PermissionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The resource `elnath.permissions`: a line each about what the table was made from, an empty
/// line, and the table.
///
/// @param inputs the lines, with a line feed before and after each
record BuiltTable(String inputs, String table) {
  private static final String BETWEEN = "\n\n";

  static BuiltTable of(TableInputs inputs, String table) {
    StringBuilder lines = new StringBuilder("\n");
    for (Map.Entry<String, String> input : new TreeMap<>(inputs.checksums()).entrySet()) {
      lines.append(line(input)).append('\n');
    }
    return new BuiltTable(lines.toString(), table);
  }

  /// @throws PermissionException if it is no such text
  static BuiltTable parse(String text) {
    int end = text.indexOf(BETWEEN);
    if (end < 0) {
      throw new PermissionException(
          List.of("elnath.permissions is not what the build writes; build the program anew"));
    }
    return new BuiltTable(
        "\n" + text.substring(0, end + 1), text.substring(end + BETWEEN.length()));
  }

  String text() {
    return inputs.substring(1) + "\n" + table;
  }

  /// What of a program is not what the table was made from; empty if the table fits.
  ///
  /// @param now a program that is packed may not find all of its files, so that some may be missing
  Optional<String> outdated(TableInputs now) {
    for (Map.Entry<String, String> input : new TreeMap<>(now.checksums()).entrySet()) {
      if (!inputs.contains("\n" + line(input) + "\n")) {
        return Optional.of(input.getKey());
      }
    }
    return Optional.empty();
  }

  private static String line(Map.Entry<String, String> input) {
    return PrintableKey.of(input.getKey()) + " " + PrintableKey.of(input.getValue());
  }
}
