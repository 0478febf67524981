package dev.elnath.internal.app;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MalformedJsonException;
import dev.elnath.permission.PermissionException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The resource `elnath.permissions`: a line of JSON with what the table was made from, and then
/// the table.
record BuiltTable(TableInputs inputs, String table) {
  /// @throws PermissionException if it is no such text
  static BuiltTable parse(String text) {
    int end = text.indexOf('\n');
    try {
      JsonReader in = JsonReader.of(text.substring(0, Math.max(0, end)));
      Map<String, String> checksums = new HashMap<>();
      in.beginObject("checksums");
      for (String input = in.nextName(); input != null; input = in.nextName()) {
        checksums.put(input, in.readString());
      }
      in.end();
      return new BuiltTable(new TableInputs(checksums), text.substring(end + 1));
    } catch (DecodeException | MalformedJsonException wrong) {
      throw new PermissionException(
          "elnath.permissions is not what the build writes; build the program anew", wrong);
    }
  }

  String text() {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    new TreeMap<>(inputs.checksums())
        .forEach((input, checksum) -> {
          out.name(input);
          out.write(checksum);
        });
    out.endObject();
    return out.toText() + "\n" + table;
  }

  /// What of a program is not what the table was made from; empty if the table fits.
  ///
  /// @param now a program that is packed may not find all of its files, so that some may be missing
  Optional<String> outdated(TableInputs now) {
    for (Map.Entry<String, String> input : new TreeMap<>(now.checksums()).entrySet()) {
      if (!input.getValue().equals(inputs.checksums().get(input.getKey()))) {
        return Optional.of(input.getKey());
      }
    }
    return Optional.empty();
  }
}
