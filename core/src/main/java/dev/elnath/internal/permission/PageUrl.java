package dev.elnath.internal.permission;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The URL of a page in the form in which a web view reports it: parsed, not repaired. Whatever a
/// web view's own URL parser would have changed or refused is no page URL here, so that nothing is
/// allowed by a spelling that two parsers could read in two ways.
///
/// @param scheme in lower case, without colon
/// @param host in lower case for the web's schemes; an IPv6 address in brackets, shortest form
/// @param port empty if it is the scheme's own
/// @param path begins with `/`, or is empty where the scheme is none of the web's
/// @param query without `?`
/// @param fragment without `#`
record PageUrl(
    String scheme, String host, String port, String path, String query, String fragment) {
  private static final Set<String> WEB = Set.of("http", "https", "ws", "wss", "ftp");
  private static final int MAX_PORT = 65_535;

  /// Parses an absolute URL with a host.
  ///
  /// @return null if the text is none, or has user information, a relative path segment, an escape
  ///   in its host or a character that no canonical URL has
  static @Nullable PageUrl parse(String text) {
    String scheme = scheme(text);
    if (scheme == null
        || !text.startsWith("://", scheme.length())
        || !isPlain(text)
        || scheme.equals("blob")) {
      return null;
    }
    int start = scheme.length() + 3;
    int fragmentAt = indexOrEnd(text, '#', start, text.length());
    int queryAt = indexOrEnd(text, '?', start, fragmentAt);
    int pathAt = indexOrEnd(text, '/', start, queryAt);
    String authority = text.substring(start, pathAt);
    int colon = authority.startsWith("[") ? authority.indexOf("]:") + 1 : authority.indexOf(':');
    boolean hasPort = colon > 0;
    String host = host(scheme, hasPort ? authority.substring(0, colon) : authority);
    String port = port(scheme, hasPort ? authority.substring(colon + 1) : "");
    String path = text.substring(pathAt, queryAt);
    if (host == null || port == null || path.indexOf('\\') >= 0 || hasDotSegment(path)) {
      return null;
    }
    return new PageUrl(
        scheme,
        host,
        port,
        path.isEmpty() && isWeb(scheme) ? "/" : path,
        queryAt < fragmentAt ? text.substring(queryAt + 1, fragmentAt) : "",
        fragmentAt < text.length() ? text.substring(fragmentAt + 1) : "");
  }

  /// The scheme of a URL in lower case, or null if the text does not begin with one and a colon.
  static @Nullable String scheme(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || !Ascii.isLetter(text.charAt(0))) {
      return null;
    }
    for (int i = 1; i < colon; i++) {
      char c = text.charAt(i);
      if (!(Ascii.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.')) {
        return null;
      }
    }
    return text.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  /// Whether URLs of the scheme have the web's rules: hosts in lower case, ports of their own.
  static boolean isWeb(String scheme) {
    return WEB.contains(scheme);
  }

  /// The port that a scheme has when none is written, or nothing.
  static String defaultPort(String scheme) {
    return switch (scheme) {
      case "http", "ws" -> "80";
      case "https", "wss" -> "443";
      case "ftp" -> "21";
      default -> "";
    };
  }

  /// Whether two pages are of one origin: scheme, host and port.
  boolean isSameOrigin(PageUrl other) {
    return scheme.equals(other.scheme) && host.equals(other.host) && port.equals(other.port);
  }

  /// Scheme, host and port as a URL without path.
  String origin() {
    return scheme + "://" + host + (port.isEmpty() ? "" : ":" + port);
  }

  private static @Nullable String host(String scheme, String text) {
    if (text.startsWith("[")) {
      return Ipv6.canonical(text);
    }
    if (text.isEmpty() || text.startsWith(".") || text.contains("..")) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(Ascii.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_')) {
        return null;
      }
    }
    return isWeb(scheme) ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static @Nullable String port(String scheme, String text) {
    if (text.length() > 5) {
      return null;
    }
    int port = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Ascii.isDigit(c)) {
        return null;
      }
      port = port * 10 + (c - '0');
    }
    if (port > MAX_PORT) {
      return null;
    }
    String canonical = text.isEmpty() ? "" : Integer.toString(port);
    return canonical.equals(defaultPort(scheme)) ? "" : canonical;
  }

  private static boolean hasDotSegment(String path) {
    for (String segment : path.split("/", -1)) {
      String plain = segment.replace("%2e", ".").replace("%2E", ".");
      if (plain.equals(".") || plain.equals("..")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static int indexOrEnd(String text, char c, int from, int end) {
    int index = text.indexOf(c, from, end);
    return index < 0 ? end : index;
  }
}
