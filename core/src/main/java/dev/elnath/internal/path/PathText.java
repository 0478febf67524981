package dev.elnath.internal.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What the contract makes of paths as texts (section 3.5), with `/` between their segments.
/// Nothing is looked up.
public final class PathText {
  private static final String SEPARATOR = "/";

  private PathText() {}

  /// Whether a path starts at the root.
  public static boolean isAbsolute(String path) {
    return path.startsWith(SEPARATOR);
  }

  /// Removes `.` and resolves `..`, of which those that would lead above the start vanish. A
  /// separator at the end stays, so that the root gets a second.
  public static String normalize(String path) {
    String plain = shortened(path);
    if (plain.isEmpty() && !path.isEmpty()) {
      return path.endsWith(SEPARATOR) ? "./" : ".";
    }
    return path.endsWith(SEPARATOR) ? plain + SEPARATOR : plain;
  }

  /// Joins paths; one that is absolute does not start anew, and empty ones vanish.
  public static String join(List<String> paths) {
    String joined =
        shortened(String.join(SEPARATOR, paths.stream().filter(path -> !path.isEmpty()).toList()));
    return joined.isEmpty() ? "." : joined;
  }

  /// Follows paths one after another from a directory; one that is absolute starts anew.
  ///
  /// @param from absolute
  public static String resolve(String from, List<String> paths) {
    StringBuilder whole = new StringBuilder(from);
    for (String path : paths) {
      if (isAbsolute(path)) {
        whole.setLength(0);
      }
      whole.append(SEPARATOR).append(path);
    }
    return shortened(whole.toString());
  }

  /// The path without its last segment; empty if there is no parent.
  public static Optional<String> parent(String path) {
    List<String> segments = segments(path);
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    String above = String.join(SEPARATOR, segments.subList(0, segments.size() - 1));
    return Optional.of(isAbsolute(path) ? SEPARATOR + above : above);
  }

  /// The last segment; empty if there is none that is a name.
  public static Optional<String> fileName(String path) {
    List<String> segments = segments(path);
    return segments.isEmpty() || segments.getLast().equals("..") || segments.getLast().equals(".")
        ? Optional.empty()
        : Optional.of(segments.getLast());
  }

  /// What follows the last dot of the last segment; empty if that dot is its first character.
  public static Optional<String> extension(String path) {
    return fileName(path)
        .filter(name -> name.lastIndexOf('.') > 0)
        .map(name -> name.substring(name.lastIndexOf('.') + 1));
  }

  /// A path as the bundler lays out a resource: `..` is `_up_` and the root `_root_`.
  public static String bundled(String path) {
    List<String> segments = new ArrayList<>();
    if (isAbsolute(path)) {
      segments.add("_root_");
    }
    for (String segment : segments(path)) {
      switch (segment) {
        case ".." -> segments.add("_up_");
        case "." -> {}
        default -> segments.add(segment);
      }
    }
    return String.join(SEPARATOR, segments);
  }

  private static String shortened(String path) {
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : segments(path)) {
      switch (segment) {
        case ".." -> kept.pollLast();
        case "." -> {}
        default -> kept.addLast(segment);
      }
    }
    String joined = String.join(SEPARATOR, kept);
    return isAbsolute(path) ? SEPARATOR + joined : joined;
  }

  /// The segments, of which a `.` counts only at the start.
  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split(SEPARATOR, -1)) {
      boolean counts = !segment.equals(".") || (segments.isEmpty() && !isAbsolute(path));
      if (!segment.isEmpty() && counts) {
        segments.add(segment);
      }
    }
    return segments;
  }
}
