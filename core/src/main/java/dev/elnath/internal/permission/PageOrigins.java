package dev.elnath.internal.permission;

import java.util.Optional;

/// Compares the origins of pages' addresses.
public final class PageOrigins {
  private PageOrigins() {}

  /// Whether a page is of an origin. What cannot be read as a page's address is of none.
  ///
  /// @throws IllegalArgumentException if `origin` is no URL with a host
  public static boolean isSame(String origin, String url) {
    PageUrl wanted = PageUrl.parse(origin);
    if (wanted == null) {
      throw new IllegalArgumentException(
          "\"" + origin + "\" is no URL with a host, such as https://example.com");
    }
    PageUrl page = PageUrl.parse(url);
    return page != null && wanted.isSameOrigin(page);
  }

  /// The origin of a page's address; empty if it has none.
  public static Optional<String> of(String url) {
    return Optional.ofNullable(PageUrl.parse(url)).map(PageUrl::origin);
  }
}
