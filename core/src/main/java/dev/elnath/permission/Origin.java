package dev.elnath.permission;

/// Where the page that calls comes from (section 6.6).
public sealed interface Origin {
  /// The application's own pages.
  record Local() implements Origin {}

  /// Any other page.
  ///
  /// @param url as the web view reports it
  record Remote(String url) implements Origin {}

  /// The application's own pages.
  Origin LOCAL = new Local();
}
