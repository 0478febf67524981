package dev.elnath.internal.permission;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;
import java.util.regex.Pattern;

/// The patterns of labels, a first line, say the same of a label, the second, as a regular
/// expression would; identifiers are read as they are written.
public final class GlobFuzz {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:-]{1,116}");

  private GlobFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String[] lines = Input.lines(bytes, 2);
    identifier(lines[0]);
    try {
      boolean matches = Glob.parse(lines[0]).matches(lines[1]);
      // A regular expression takes long for long labels.
      boolean plain = lines[0].indexOf('[') < 0 && lines[0].length() < 60 && lines[1].length() < 60;
      if (plain && lines[0].chars().filter(unit -> unit == '*').count() < 5 && isBasic(lines)) {
        hold(matches == expected(lines[0], lines[1]), lines[0] + " on " + lines[1]);
      }
    } catch (IllegalArgumentException refused) {
      hold(lines[0].contains("["), "it was refused: " + refused.getMessage());
    }
  }

  private static boolean expected(String glob, String label) {
    StringBuilder regex = new StringBuilder();
    for (int at = 0; at < glob.length(); at++) {
      char c = glob.charAt(at);
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(label).matches();
  }

  private static boolean isBasic(String[] lines) {
    return (lines[0] + lines[1]).chars().noneMatch(unit -> Character.isSurrogate((char) unit));
  }

  private static void identifier(String text) {
    try {
      Identifier identifier = Identifier.parse(text);
      hold(identifier.toString().equals(text), text + " is read as " + identifier);
      hold(PLAIN.matcher(text).matches(), text + " is an identifier");
    } catch (IllegalArgumentException refused) {
      hold(refused.getMessage() != null, "a refusal does not say why");
    }
  }
}
