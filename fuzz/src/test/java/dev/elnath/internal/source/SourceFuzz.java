package dev.elnath.internal.source;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.codec.JsonReader;
import dev.elnath.codec.MalformedJsonException;
import dev.elnath.fuzz.Input;
import dev.elnath.fuzz.StrictJson;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// The reader of files takes the same texts for JSON as that of calls and as RFC 8259 does, finds
/// the same in them, and takes them for JSON5 too.
public final class SourceFuzz {
  private static final int SHORT = 90;

  private SourceFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Input.text(bytes);
    if (text.length() > 2_000) {
      return;
    }
    AtomicBoolean twice = new AtomicBoolean();
    Optional<String> json = read("a.json", text, twice);
    Optional<String> json5 = read("a.json5", text, twice);
    boolean marked = text.startsWith("\ufeff");
    if (json.isPresent()) {
      hold(json.equals(json5), "as JSON5 it is " + json5 + ", as JSON " + json);
      hold(marked || StrictJson.isValid(text), "what is no JSON was accepted");
      hold(twice.get() || marked || json.get().equals(copy(text)), "a call would read otherwise");
    } else {
      // Halves of surrogate pairs, which come as escapes, may not be in files.
      hold(
          !StrictJson.isValid(text) || text.length() > SHORT || text.contains("\\u"),
          "JSON was refused");
    }
    json5.ifPresent(spelled -> hold(StrictJson.isValid(spelled), "no JSON was made: " + spelled));
  }

  private static Optional<String> read(String file, String text, AtomicBoolean twice) {
    try {
      Node node = NodeParser.parse(text, file, (_, _, _, _) -> twice.set(true));
      return Optional.of(NodeText.json(node).text());
    } catch (SyntaxException refused) {
      hold(refused.at().line() > 0 && refused.at().column() > 0, "a refusal has no place");
      return Optional.empty();
    }
  }

  private static String copy(String text) {
    try {
      return JsonReader.of(text).readJson().text();
    } catch (MalformedJsonException refused) {
      return "refused: " + refused.getMessage();
    }
  }
}
