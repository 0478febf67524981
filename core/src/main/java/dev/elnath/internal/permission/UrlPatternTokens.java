package dev.elnath.internal.permission;

import java.util.ArrayList;
import java.util.List;

/// Takes the text of a URL pattern apart.
final class UrlPatternTokens {
  /// What a token is.
  enum Kind {
    /// A character that stands for itself.
    CHARACTER,
    /// `\` and a character: itself, and never a separator.
    ESCAPED,
    /// `*`
    ANYTHING,
    /// `:name`, one segment.
    SEGMENT,
    /// `{`
    OPEN,
    /// `}`
    CLOSE,
    /// `?` after something that it makes optional.
    OPTIONAL
  }

  /// @param character a code point: the one that stands for itself, or the first one of the token
  record Token(Kind kind, int character) {
    boolean is(char separator) {
      return kind == Kind.CHARACTER && character == separator;
    }

    /// Whether it stands for itself.
    boolean isText() {
      return kind == Kind.CHARACTER || kind == Kind.ESCAPED;
    }
  }

  private UrlPatternTokens() {}

  /// @throws IllegalArgumentException if a part of the syntax is used that is not supported
  static List<Token> of(String pattern) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < pattern.length()) {
      int c = pattern.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '*' -> {
          if (follows(tokens)) {
            throw unsupported("the modifier \"*\"");
          }
          tokens.add(new Token(Kind.ANYTHING, c));
        }
        case '{' -> tokens.add(new Token(Kind.OPEN, c));
        case '}' -> tokens.add(new Token(Kind.CLOSE, c));
        case '(' -> throw unsupported("a regular expression in \"(…)\"");
        case '\\' -> {
          if (i == pattern.length()) {
            throw new IllegalArgumentException("the \"\\\" at the end escapes nothing");
          }
          int escaped = pattern.codePointAt(i);
          i += Character.charCount(escaped);
          tokens.add(new Token(Kind.ESCAPED, escaped));
        }
        case '?' -> tokens.add(new Token(follows(tokens) ? Kind.OPTIONAL : Kind.CHARACTER, c));
        case '+' -> {
          if (follows(tokens)) {
            throw unsupported("the modifier \"+\"");
          }
          tokens.add(new Token(Kind.CHARACTER, c));
        }
        case ':' -> {
          int end = nameEnd(pattern, i);
          tokens.add(new Token(end > i ? Kind.SEGMENT : Kind.CHARACTER, c));
          i = end;
        }
        case '[' -> {
          int end = isHost(tokens) ? pattern.indexOf(']', i) : i;
          for (int inside = i - 1; inside < Math.max(i, end); inside++) {
            tokens.add(new Token(Kind.CHARACTER, pattern.charAt(inside)));
          }
          i = Math.max(i, end);
        }
        default -> tokens.add(new Token(Kind.CHARACTER, c));
      }
    }
    return tokens;
  }

  /// Whether the host begins here.
  private static boolean isHost(List<Token> tokens) {
    int size = tokens.size();
    return size > 2
        && tokens.get(size - 1).is('/')
        && tokens.get(size - 2).is('/')
        && tokens.get(size - 3).is(':');
  }

  private static boolean follows(List<Token> tokens) {
    return !tokens.isEmpty()
        && (tokens.getLast().kind() == Kind.ANYTHING
            || tokens.getLast().kind() == Kind.SEGMENT
            || tokens.getLast().kind() == Kind.CLOSE);
  }

  private static int nameEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length()
        && (end == from
            ? Character.isJavaIdentifierStart(pattern.charAt(end))
            : Character.isJavaIdentifierPart(pattern.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static IllegalArgumentException unsupported(String what) {
    return new IllegalArgumentException(
        what + " is not supported; use \"*\", \":name\" or \"{…}?\", or several patterns");
  }
}
