package dev.elnath.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// A content security policy. Immutable.
///
/// @param directives the sources of each directive, in their order
public record Csp(Map<String, List<String>> directives) {
  /// Copies the directives.
  public Csp {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    directives.forEach((name, sources) -> copy.put(name, List.copyOf(sources)));
    directives = Collections.unmodifiableMap(copy);
  }

  /// Reads a policy as the header spells it. Of two directives with one name the first holds, as in
  /// web views.
  public static Csp parse(String policy) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";", -1)) {
      List<String> words = words(directive);
      if (!words.isEmpty()) {
        directives.putIfAbsent(words.getFirst(), words.subList(1, words.size()));
      }
    }
    return new Csp(directives);
  }

  /// The policy as the header spells it.
  public String toHeader() {
    StringJoiner header = new StringJoiner("; ");
    directives.forEach((name, sources) ->
        header.add(sources.isEmpty() ? name : name + " " + String.join(" ", sources)));
    return header.toString();
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[ \t\r\n\f]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
