package dev.elnath.internal.permission;

import dev.elnath.internal.permission.UrlPatternTokens.Kind;
import dev.elnath.internal.permission.UrlPatternTokens.Token;
import java.util.List;

/// A pattern of page URLs (section 6.6) in the syntax of the web's `URLPattern`: `*` for anything,
/// `:name` for one segment, `{…}` for a group, `?` behind one of those for what may be missing.
///
/// Scheme, host and port are matched each by itself, so that nothing in a path can pass for a host.
/// A path that is missing or `/`, a missing query and a missing fragment match everything.
final class UrlPattern {
  private final String text;
  private final UrlPatternPart scheme;
  private final UrlPatternPart host;
  private final UrlPatternPart port;
  private final UrlPatternPart path;
  private final UrlPatternPart query;
  private final UrlPatternPart fragment;

  /// @throws IllegalArgumentException if the text is no such pattern; the message says why
  static UrlPattern parse(String text) {
    return new UrlPattern(text, UrlPatternTokens.of(text));
  }

  private UrlPattern(String text, List<Token> tokens) {
    this.text = text;
    int schemeEnd = schemeEnd(tokens);
    int start = schemeEnd + 3;
    int fragmentAt = find(tokens, '#', start, tokens.size());
    int queryAt = find(tokens, '?', start, fragmentAt);
    int pathAt = find(tokens, '/', start, queryAt);
    int portAt = portAt(tokens, start, pathAt);
    if (find(tokens, '@', start, pathAt) < pathAt) {
      throw new IllegalArgumentException(
          "user names and passwords are not supported; pages with them are never allowed");
    }
    scheme = UrlPatternPart.scheme(tokens.subList(0, schemeEnd));
    host = UrlPatternPart.host(tokens.subList(start, portAt), scheme);
    port = UrlPatternPart.port(tokens.subList(Math.min(portAt + 1, pathAt), pathAt), scheme);
    List<Token> pathTokens = tokens.subList(pathAt, queryAt);
    boolean isRoot = pathTokens.size() == 1 && pathTokens.getFirst().is('/');
    path =
        pathTokens.isEmpty() || isRoot
            ? UrlPatternPart.EVERYTHING
            : UrlPatternPart.path(pathTokens);
    query = afterSeparator(tokens, queryAt, fragmentAt);
    fragment = afterSeparator(tokens, fragmentAt, tokens.size());
  }

  boolean matches(PageUrl url) {
    return scheme.matches(url.scheme())
        && host.matches(url.host())
        && port.matches(url.port())
        && path.matches(url.path())
        && query.matches(url.query())
        && fragment.matches(url.fragment());
  }

  /// The pattern as it was written.
  @Override
  public String toString() {
    return text;
  }

  private static UrlPatternPart afterSeparator(List<Token> tokens, int separator, int end) {
    return separator == end
        ? UrlPatternPart.EVERYTHING
        : UrlPatternPart.text(tokens.subList(separator + 1, end));
  }

  private static int schemeEnd(List<Token> tokens) {
    int colon = find(tokens, ':', 0, tokens.size());
    if (colon == 0
        || colon + 2 >= tokens.size()
        || !tokens.get(colon + 1).is('/')
        || !tokens.get(colon + 2).is('/')) {
      throw new IllegalArgumentException(
          "a URL pattern begins with a scheme and \"://\", such as https://*.example.com");
    }
    return colon;
  }

  private static int portAt(List<Token> tokens, int start, int end) {
    boolean bracketed = start < end && tokens.get(start).is('[');
    int from = bracketed ? find(tokens, ']', start, end) : start;
    return find(tokens, ':', from, end);
  }

  /// Where a separator stands outside of groups, or the end.
  private static int find(List<Token> tokens, char separator, int from, int end) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.OPEN) {
        depth++;
      } else if (token.kind() == Kind.CLOSE) {
        depth--;
      } else if (depth == 0 && token.is(separator)) {
        return i;
      }
    }
    return end;
  }
}
