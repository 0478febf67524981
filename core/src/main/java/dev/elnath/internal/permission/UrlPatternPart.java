package dev.elnath.internal.permission;

import dev.elnath.internal.permission.UrlPatternTokens.Kind;
import dev.elnath.internal.permission.UrlPatternTokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The pattern of one part of a URL, such as its host.
final class UrlPatternPart {
  /// Matches whatever there is.
  static final UrlPatternPart EVERYTHING =
      new UrlPatternPart(
          List.of(new Wildcards.Builder().anyNumber(CharacterClass.ANY).build()), null);

  private static final int MAX_SPELLINGS = 64;

  private final List<Wildcards> spellings;
  private final @Nullable String literal;

  private UrlPatternPart(List<Wildcards> spellings, @Nullable String literal) {
    this.spellings = spellings;
    this.literal = literal;
  }

  static UrlPatternPart scheme(List<Token> tokens) {
    return of("scheme", tokens, '\0', false, text -> text.toLowerCase(Locale.ROOT), "+-.");
  }

  static UrlPatternPart host(List<Token> tokens, UrlPatternPart scheme) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("the host is missing; \"*\" is any host");
    }
    if (tokens.getFirst().is('[')) {
      return ipv6(tokens);
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Kind.SEGMENT && !tokens.get(i - 1).is('.')) {
        throw new IllegalArgumentException(
            "a segment in the host begins after a dot; a port is a number or \"*\"");
      }
    }
    String only = scheme.literal;
    boolean keepCase = only != null && !PageUrl.isWeb(only);
    return of(
        "host", tokens, '.', false, text -> keepCase ? text : text.toLowerCase(Locale.ROOT), "-._");
  }

  static UrlPatternPart port(List<Token> tokens, UrlPatternPart scheme) {
    for (Token token : tokens) {
      boolean character = token.kind() == Kind.CHARACTER || token.kind() == Kind.ESCAPED;
      if (character && !Ascii.isDigit(token.character())) {
        throw new IllegalArgumentException(
            "the port has \""
                + Character.toString(token.character())
                + "\"; a port is a number or \"*\"");
      }
    }
    UrlPatternPart part = of("port", tokens, '\0', false, text -> text, null);
    String only = part.literal;
    boolean isDefault =
        only != null
            && !only.isEmpty()
            && scheme.literal != null
            && only.equals(PageUrl.defaultPort(scheme.literal));
    return isDefault ? of("port", List.of(), '\0', false, text -> text, null) : part;
  }

  static UrlPatternPart path(List<Token> tokens) {
    return of("path", tokens, '/', true, UrlPatternPart::escaped, null);
  }

  static UrlPatternPart text(List<Token> tokens) {
    return of("text", tokens, '\0', false, UrlPatternPart::escaped, null);
  }

  boolean matches(String text) {
    for (Wildcards spelling : spellings) {
      if (spelling.matches(text)) {
        return true;
      }
    }
    return false;
  }

  private static UrlPatternPart ipv6(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.appendCodePoint(token.character());
    }
    String address = Ipv6.canonical(text.toString());
    if (address == null) {
      throw new IllegalArgumentException("the host \"" + text + "\" is no IPv6 address");
    }
    return new UrlPatternPart(List.of(literal(address)), address);
  }

  private static Wildcards literal(String text) {
    Wildcards.Builder places = new Wildcards.Builder();
    for (int i = 0; i < text.length(); i++) {
      places.one(new CharacterClass.Only(text.charAt(i)));
    }
    return places.build();
  }

  /// How a character is spelled in a canonical URL.
  private interface Spelling {
    String of(String character);
  }

  private static UrlPatternPart of(
      String name,
      List<Token> tokens,
      char delimiter,
      boolean delimiterBelongsToSegment,
      Spelling spelling,
      @Nullable String punctuation) {
    if (punctuation != null) {
      tokens.forEach(token -> check(name, token, punctuation));
    }
    List<List<Token>> variants = variants(tokens, delimiterBelongsToSegment ? delimiter : '\0');
    List<Wildcards> spellings = new ArrayList<>();
    for (List<Token> variant : variants) {
      Wildcards.Builder places = new Wildcards.Builder();
      for (Token token : variant) {
        switch (token.kind()) {
          case ANYTHING -> places.anyNumber(CharacterClass.ANY);
          case SEGMENT -> {
            CharacterClass inside = new CharacterClass.AllBut(delimiter);
            places.one(inside).anyNumber(inside);
          }
          case CHARACTER, ESCAPED -> {
            String text = spelling.of(Character.toString(token.character()));
            for (int i = 0; i < text.length(); i++) {
              places.one(new CharacterClass.Only(text.charAt(i)));
            }
          }
          case OPEN, CLOSE, OPTIONAL -> {}
        }
      }
      spellings.add(places.build());
    }
    boolean plain =
        tokens.stream().allMatch(t -> t.kind() == Kind.CHARACTER || t.kind() == Kind.ESCAPED);
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(spelling.of(Character.toString(token.character()))));
    return new UrlPatternPart(List.copyOf(spellings), plain ? text.toString() : null);
  }

  private static void check(String name, Token token, String punctuation) {
    boolean character = token.kind() == Kind.CHARACTER || token.kind() == Kind.ESCAPED;
    int c = token.character();
    boolean known = Ascii.isLetterOrDigit(c) || punctuation.indexOf(c) >= 0;
    if (character && !known) {
      throw new IllegalArgumentException(
          "the "
              + name
              + " has \""
              + Character.toString(c)
              + "\", which no "
              + name
              + " of a URL has"
              + (name.equals("host") && c > '~' ? "; write the name in its xn-- form" : ""));
    }
  }

  /// All ways to take or to leave what is optional.
  ///
  /// @param prefix what goes with an optional segment or wildcard that it stands before
  private static List<List<Token>> variants(List<Token> tokens, char prefix) {
    List<List<Token>> variants = new ArrayList<>(List.of(List.of()));
    int i = 0;
    while (i < tokens.size()) {
      int end = i + 1;
      if (tokens.get(i).kind() == Kind.OPEN) {
        end = close(tokens, i);
      } else if (tokens.get(i).kind() == Kind.CLOSE) {
        throw new IllegalArgumentException("a \"}\" closes nothing");
      } else if (prefix != '\0' && tokens.get(i).is(prefix) && isOptional(tokens, i + 1)) {
        end = i + 2;
      }
      boolean optional = end < tokens.size() && tokens.get(end).kind() == Kind.OPTIONAL;
      List<List<Token>> longer = new ArrayList<>(optional ? variants : List.of());
      for (List<Token> variant : variants) {
        List<Token> taken = new ArrayList<>(variant);
        taken.addAll(tokens.subList(i, end));
        longer.add(taken);
      }
      if (longer.size() > MAX_SPELLINGS) {
        throw new IllegalArgumentException("more than six parts are optional");
      }
      variants = longer;
      i = optional ? end + 1 : end;
    }
    return variants;
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

  private static String escaped(String character) {
    int c = character.codePointAt(0);
    if (c > ' ' && c <= '~' && "\"<>`".indexOf(c) < 0) {
      return character;
    }
    StringBuilder escaped = new StringBuilder();
    for (byte unit : character.getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format(Locale.ROOT, "%%%02X", unit & 0xff));
    }
    return escaped.toString();
  }
}
