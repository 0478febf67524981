package dev.elnath.internal.permission;

import dev.elnath.permission.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the application's own pages from all others (section 6.6, step 2). Immutable, any thread.
public final class Origins {
  /// The origin of the application's own assets.
  public static final String APPLICATION = "tauri://localhost";

  private static final Set<String> NEVER_LOCAL =
      Set.of("http", "https", "ws", "wss", "ftp", "file", "data", "blob", "about", "javascript");

  private final List<PageUrl> locals = new ArrayList<>();
  private final List<String> spellings = new ArrayList<>();
  private final Set<String> schemes = new HashSet<>();

  private Origins() {}

  /// @param applicationUrls where the application's pages are loaded from besides its assets: the
  ///   development server, and a front end that is a URL; only their origin counts
  /// @param customSchemes the schemes that the application and its plugins serve, without colon
  /// @throws IllegalArgumentException if a URL has no origin, or a scheme is one of the web's
  public static Origins of(Collection<String> applicationUrls, Collection<String> customSchemes) {
    Origins origins = new Origins();
    origins.add(APPLICATION);
    applicationUrls.forEach(origins::add);
    for (String scheme : customSchemes) {
      String name = scheme.toLowerCase(Locale.ROOT);
      if (NEVER_LOCAL.contains(name) || !name.equals(PageUrl.scheme(name + ":"))) {
        throw new IllegalArgumentException(
            "\"" + scheme + "\" cannot be the name of a scheme of the application");
      }
      origins.schemes.add(name);
    }
    return origins;
  }

  private void add(String url) {
    PageUrl page = PageUrl.parse(url);
    if (page == null) {
      throw new IllegalArgumentException(
          "\"" + url + "\" is no URL with a host, such as http://localhost:1420");
    }
    locals.add(page);
    spellings.add(page.origin());
  }

  /// Where a page comes from.
  ///
  /// @param url the page's URL or origin as the web view reports it, `null` and the empty text
  ///   included; whatever cannot be read as a URL is remote
  public Origin classify(String url) {
    for (int i = 0; i < spellings.size(); i++) {
      String origin = spellings.get(i);
      if (url.startsWith(origin)
          && (url.length() == origin.length() || url.charAt(origin.length()) == '/')) {
        return Origin.LOCAL;
      }
    }
    String scheme = PageUrl.scheme(url);
    if (scheme != null && schemes.contains(scheme)) {
      return Origin.LOCAL;
    }
    PageUrl page = PageUrl.parse(url);
    if (page != null) {
      for (PageUrl local : locals) {
        if (local.isSameOrigin(page)) {
          return Origin.LOCAL;
        }
      }
    }
    return new Origin.Remote(url);
  }
}
