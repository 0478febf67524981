package dev.elnath.internal.path;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;
import java.util.List;

/// Paths as texts: what is resolved from a directory never climbs above the root, and resolving it
/// again changes nothing.
public final class PathTextFuzz {
  private PathTextFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String[] lines = Input.lines(bytes, 3);
    String resolved = PathText.resolve("/home/me", List.of(lines));
    hold(PathText.isAbsolute(resolved), resolved + " is not absolute");
    hold(!List.of(resolved.split("/")).contains(".."), resolved + " climbs");
    hold(PathText.resolve(resolved, List.of()).equals(resolved), "it changes once more");
    String bundled = PathText.bundled(lines[0]);
    hold(!List.of(bundled.split("/")).contains("..") && !PathText.isAbsolute(bundled), bundled);
    PathText.normalize(PathText.join(List.of(lines)));
    PathText.parent(lines[0]);
    PathText.extension(lines[0]);
  }
}
