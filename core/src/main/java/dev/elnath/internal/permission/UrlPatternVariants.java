package dev.elnath.internal.permission;

import dev.elnath.internal.permission.UrlPatternTokens.Kind;
import dev.elnath.internal.permission.UrlPatternTokens.Token;
import java.util.ArrayList;
import java.util.List;

/// Writes a pattern with optional parts as several without.
final class UrlPatternVariants {
  private static final int MAX = 64;

  private UrlPatternVariants() {}

  /// All ways to take or to leave what is optional.
  ///
  /// @param isPath whether a `/` goes with the optional segment or wildcard behind it
  /// @throws IllegalArgumentException if braces do not match, or there are too many ways
  static List<List<Token>> of(List<Token> tokens, boolean isPath) {
    List<List<Token>> variants = new ArrayList<>();
    variants.add(List.of());
    int i = 0;
    while (i < tokens.size()) {
      int end = end(tokens, i, isPath);
      boolean optional = end < tokens.size() && tokens.get(end).kind() == Kind.OPTIONAL;
      List<List<Token>> longer = new ArrayList<>();
      if (optional) {
        longer.addAll(variants);
      }
      for (List<Token> variant : variants) {
        List<Token> taken = new ArrayList<>(variant);
        taken.addAll(tokens.subList(i, end));
        longer.add(taken);
      }
      if (longer.size() > MAX) {
        throw new IllegalArgumentException("more than six parts are optional");
      }
      variants = longer;
      i = optional ? end + 1 : end;
    }
    return variants;
  }

  /// Where that ends which is taken or left together.
  private static int end(List<Token> tokens, int i, boolean isPath) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.OPEN) {
      return close(tokens, i);
    }
    if (token.kind() == Kind.CLOSE) {
      throw new IllegalArgumentException("a \"}\" closes nothing");
    }
    return isPath && token.is('/') && isOptional(tokens, i + 1) ? i + 2 : i + 1;
  }

  private static boolean isOptional(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && (tokens.get(i).kind() == Kind.SEGMENT || tokens.get(i).kind() == Kind.ANYTHING)
        && tokens.get(i + 1).kind() == Kind.OPTIONAL;
  }

  private static int close(List<Token> tokens, int open) {
    for (int i = open + 1; i < tokens.size(); i++) {
      Kind kind = tokens.get(i).kind();
      if (kind == Kind.OPEN || kind == Kind.OPTIONAL) {
        throw new IllegalArgumentException("braces have neither braces nor a modifier in them");
      }
      if (kind == Kind.CLOSE) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("a \"{\" is not closed");
  }
}
