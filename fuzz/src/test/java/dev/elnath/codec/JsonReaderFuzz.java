package dev.elnath.codec;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;
import dev.elnath.fuzz.StrictJson;
import java.util.regex.Pattern;

/// The JSON reader accepts what RFC 8259 does, within its limits, and nothing else; what it copies
/// means the same when it is read again.
public final class JsonReaderFuzz {
  private static final int SHORT = 200;

  /// Half of a surrogate pair. A name with one is refused, since no text of Unicode has it.
  private static final Pattern HALF =
      Pattern.compile(
          "\\\\u[dD][89abAB]\\p{XDigit}{2}(?!\\\\u[dD][c-fC-F])"
              + "|(?<!\\\\u[dD][89abAB]\\p{XDigit}{2})\\\\u[dD][c-fC-F]");

  private JsonReaderFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Input.text(bytes);
    if (text.length() > 2_000) {
      return;
    }
    boolean valid = StrictJson.isValid(text);
    String copy;
    try {
      copy = copy(text);
    } catch (MalformedJsonException refused) {
      hold(
          !valid || text.length() > SHORT || HALF.matcher(text).find(),
          "JSON was refused: " + refused.getMessage());
      return;
    }
    hold(valid, "what is no JSON was accepted");
    hold(StrictJson.isValid(copy), "the copy is no JSON: " + copy);
    hold(copy(copy).equals(copy), "the copy of the copy is another: " + copy);
  }

  private static String copy(String text) {
    JsonReader in = JsonReader.of(text);
    String copy = in.readJson().text();
    in.end();
    return copy;
  }
}
