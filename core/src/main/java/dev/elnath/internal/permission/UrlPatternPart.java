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

  private static final UrlPatternPart NOTHING =
      new UrlPatternPart(List.of(new Wildcards.Builder().build()), "");

  private static final char NO_DELIMITER = '\0';

  private final List<Wildcards> spellings;
  private final @Nullable String literal;

  private UrlPatternPart(List<Wildcards> spellings, @Nullable String literal) {
    this.spellings = spellings;
    this.literal = literal;
  }

  static UrlPatternPart scheme(List<Token> tokens) {
    for (Token token : tokens) {
      int c = token.character();
      if (token.isText() && !Ascii.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
        throw new IllegalArgumentException("the scheme has \"" + Character.toString(c) + "\"");
      }
    }
    return of(lowerCase(tokens), NO_DELIMITER);
  }

  static UrlPatternPart host(List<Token> tokens, UrlPatternPart scheme) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("the host is missing; \"*\" is any host");
    }
    if (tokens.getFirst().is('[')) {
      return ipv6(tokens);
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int c = token.character();
      if (token.isText() && !Ascii.isLetterOrDigit(c) && c != '-' && c != '.' && c != '_') {
        throw new IllegalArgumentException(
            "the host has \""
                + Character.toString(c)
                + "\", which no host of a page has"
                + (c > '~' ? "; write the name in its xn-- form" : ""));
      }
      if (token.kind() == Kind.SEGMENT && i > 0 && !tokens.get(i - 1).is('.')) {
        throw new IllegalArgumentException(
            "a segment in the host begins after a dot; a port is a number or \"*\"");
      }
    }
    boolean keepsCase = scheme.literal != null && !PageUrl.isWeb(scheme.literal);
    return of(keepsCase ? tokens : lowerCase(tokens), '.');
  }

  static UrlPatternPart port(List<Token> tokens, UrlPatternPart scheme) {
    for (Token token : tokens) {
      if (token.isText() && !Ascii.isDigit(token.character())) {
        throw new IllegalArgumentException(
            "the port has \""
                + Character.toString(token.character())
                + "\"; a port is a number or \"*\"");
      }
    }
    UrlPatternPart part = of(tokens, NO_DELIMITER);
    boolean isDefault =
        part.literal != null
            && scheme.literal != null
            && part.literal.equals(PageUrl.defaultPort(scheme.literal));
    return isDefault ? NOTHING : part;
  }

  static UrlPatternPart path(List<Token> tokens) {
    return of(escaped(tokens), '/');
  }

  /// A query or a fragment.
  static UrlPatternPart text(List<Token> tokens) {
    return of(escaped(tokens), NO_DELIMITER);
  }

  boolean matches(String text) {
    for (int i = 0; i < spellings.size(); i++) {
      if (spellings.get(i).matches(text)) {
        return true;
      }
    }
    return false;
  }

  private static UrlPatternPart of(List<Token> tokens, char delimiter) {
    List<Wildcards> spellings = new ArrayList<>();
    for (List<Token> variant : UrlPatternVariants.of(tokens, delimiter == '/')) {
      spellings.add(wildcards(variant, delimiter));
    }
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (!token.isText()) {
        return new UrlPatternPart(spellings, null);
      }
      text.appendCodePoint(token.character());
    }
    return new UrlPatternPart(spellings, text.toString());
  }

  private static Wildcards wildcards(List<Token> tokens, char delimiter) {
    Wildcards.Builder places = new Wildcards.Builder();
    for (Token token : tokens) {
      switch (token.kind()) {
        case ANYTHING -> places.anyNumber(CharacterClass.ANY);
        case SEGMENT -> {
          CharacterClass inside = new CharacterClass.AllBut(delimiter);
          places.one(inside).anyNumber(inside);
        }
        case CHARACTER, ESCAPED -> places.one(new CharacterClass.Only((char) token.character()));
        case OPEN, CLOSE, OPTIONAL -> {}
      }
    }
    return places.build();
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
    List<Token> canonical = new ArrayList<>();
    for (int i = 0; i < address.length(); i++) {
      canonical.add(new Token(Kind.CHARACTER, address.charAt(i)));
    }
    return of(canonical, NO_DELIMITER);
  }

  private static List<Token> lowerCase(List<Token> tokens) {
    List<Token> lower = new ArrayList<>();
    for (Token token : tokens) {
      lower.add(
          token.isText()
              ? new Token(token.kind(), Character.toLowerCase(token.character()))
              : token);
    }
    return lower;
  }

  /// With what a canonical URL has in place of the characters that it cannot have.
  private static List<Token> escaped(List<Token> tokens) {
    List<Token> escaped = new ArrayList<>();
    for (Token token : tokens) {
      int c = token.character();
      if (!token.isText() || (c > ' ' && c <= '~' && "\"<>`".indexOf(c) < 0)) {
        escaped.add(token);
        continue;
      }
      for (byte unit : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        String escape = String.format(Locale.ROOT, "%%%02X", unit & 0xff);
        for (int i = 0; i < escape.length(); i++) {
          escaped.add(new Token(Kind.ESCAPED, escape.charAt(i)));
        }
      }
    }
    return escaped;
  }
}
