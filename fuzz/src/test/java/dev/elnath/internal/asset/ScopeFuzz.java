package dev.elnath.internal.asset;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The patterns of paths: a first line for a pattern, a second for a path. A name's pattern says
/// the same as a regular expression would, and no pattern below a folder takes what is not below
/// it.
public final class ScopeFuzz {
  private ScopeFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String[] lines = Input.lines(bytes, 2);
    if (lines[0].length() > 100 || lines[1].length() > 200) {
      return;
    }
    try {
      PathPattern below = PathPattern.parse("/reach/" + lines[0]);
      Path path = Path.of("/" + lines[1]).normalize();
      if (below.matches(path, true)) {
        hold(path.startsWith("/reach"), below + " takes " + path);
        hold(below.matches(path, false), "with hidden names it takes less: " + path);
      }
      hold(PathPattern.of(path).matches(path, true), path + " does not take itself");
      name(lines[0], lines[1]);
    } catch (InvalidPathException noPath) {
      hold(lines[1].indexOf('\0') >= 0 || !isEncodable(lines[1]), "no path: " + noPath);
    } catch (IllegalArgumentException refused) {
      hold(lines[0].contains("[") || lines[0].contains("**"), "it was refused: " + refused);
    }
  }

  private static void name(String pattern, String name) {
    if (pattern.contains("[")) {
      NamePattern.parse(pattern);
      return;
    }
    boolean matches = NamePattern.parse(pattern).matches(name, false);
    // A regular expression takes long for more.
    if (name.length() > 60 || pattern.chars().filter(unit -> unit == '*').count() > 4) {
      return;
    }
    StringBuilder regex = new StringBuilder();
    pattern
        .codePoints()
        .forEach(point -> {
          switch (point) {
            case '*' -> regex.append(".*");
            case '?' -> regex.append('.');
            default -> regex.append(Pattern.quote(Character.toString(point)));
          }
        });
    boolean expected = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(name).matches();
    hold(matches == expected, pattern + " on " + name);
  }

  private static boolean isEncodable(String text) {
    return java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
