package dev.elnath.internal.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A pattern of paths (section 6.7), name by name; the root is an empty first name. `**` takes any
/// number of names, and at least one where it is the last.
record PathPattern(List<Part> parts) {
  /// What takes a name, or several.
  sealed interface Part {}

  /// One name, as it is.
  record Literal(String name) implements Part {}

  /// One name out of many.
  record Names(NamePattern pattern) implements Part {}

  /// Any names.
  record Anything() implements Part {}

  PathPattern {
    parts = List.copyOf(parts);
  }

  /// @param text with `/` between its parts; `.`, `..` and empty ones are left out
  /// @throws IllegalArgumentException saying what is wrong with it
  static PathPattern parse(String text) {
    List<Part> parts = new ArrayList<>();
    if (text.startsWith("/")) {
      parts.add(new Literal(""));
    }
    Stream.of(text.split("/"))
        .filter(name -> !name.isEmpty() && !name.equals(".") && !name.equals(".."))
        .map(PathPattern::part)
        .forEach(parts::add);
    return new PathPattern(parts);
  }

  private static Part part(String name) {
    if (name.equals("**")) {
      return new Anything();
    }
    return NamePattern.isPattern(name) ? new Names(NamePattern.parse(name)) : new Literal(name);
  }

  /// A path in which no character stands for another.
  static PathPattern of(Path absolute) {
    return new PathPattern(names(absolute).stream().<Part>map(Literal::new).toList());
  }

  /// This, and a further pattern below it.
  PathPattern then(PathPattern below) {
    return new PathPattern(Stream.concat(parts.stream(), below.parts.stream()).toList());
  }

  /// The same with the links of its fixed beginning followed, as far as that exists.
  ///
  /// @throws IOException if the beginning cannot be looked at
  PathPattern withoutLinks() throws IOException {
    if (parts.isEmpty() || !parts.getFirst().equals(new Literal(""))) {
      return this;
    }
    Path beginning = Path.of("/");
    int at = 1;
    while (at < parts.size() && parts.get(at) instanceof Literal(String name)) {
      beginning = beginning.resolve(name);
      at++;
    }
    return of(RealPaths.of(beginning)).then(new PathPattern(parts.subList(at, parts.size())));
  }

  /// @param absolute without `..`
  /// @param literalDot whether the dot of a hidden name has to be in the pattern
  boolean matches(Path absolute, boolean literalDot) {
    List<String> names = names(absolute);
    boolean[] reached = new boolean[names.size() + 1];
    reached[0] = true;
    for (int index = 0; index < parts.size(); index++) {
      boolean[] next = new boolean[names.size() + 1];
      if (parts.get(index) instanceof Anything) {
        boolean last = index == parts.size() - 1;
        for (int at = 0; at < next.length; at++) {
          boolean more =
              at > 0
                  && (next[at - 1] || reached[at - 1])
                  && !(literalDot && names.get(at - 1).startsWith("."));
          next[at] = more || (!last && reached[at]);
        }
      } else {
        for (int at = 0; at < names.size(); at++) {
          next[at + 1] = reached[at] && takes(parts.get(index), names.get(at), literalDot);
        }
      }
      reached = next;
    }
    return reached[names.size()];
  }

  private static boolean takes(Part part, String name, boolean literalDot) {
    return switch (part) {
      case Literal(String wanted) -> wanted.equals(name);
      case Names(NamePattern pattern) -> pattern.matches(name, literalDot);
      case Anything() -> true;
    };
  }

  private static List<String> names(Path absolute) {
    List<String> names = new ArrayList<>();
    names.add("");
    absolute.forEach(name -> names.add(name.toString()));
    return names;
  }
}
