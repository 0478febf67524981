package dev.elnath.window;

import dev.elnath.internal.permission.PageOrigins;

/// A document that the main frame of a web view is about to show, by whatever cause: a link, a
/// script, a form, a redirect, [Webview#navigate].
///
/// @param webview that is to show it
/// @param url where the document comes from, after redirects
/// @param own whether it is a page of the application, or of an origin to which the program itself
///   sent the web view: what is allowed where the program does not decide
public record Navigation(Webview webview, String url, boolean own) {
  /// Whether the document is of an origin: scheme, host and port are the same. Safer than looking
  /// at how the URL begins, which `https://example.com.evil.org` does like `https://example.com`.
  ///
  /// @param origin such as `https://example.com`; a path in it does not count
  /// @throws IllegalArgumentException if it is no URL with a host
  public boolean isOf(String origin) {
    return PageOrigins.isSame(origin, url);
  }
}
