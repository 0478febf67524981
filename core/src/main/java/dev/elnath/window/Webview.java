package dev.elnath.window;

import dev.elnath.resource.ResourceTable;

/// One web view and the page in it. Any thread; after the web view has been closed its methods do
/// nothing.
public interface Webview {
  /// Unique among web views.
  String label();

  /// The window that it is in.
  Window window();

  /// The URL of the page that it shows; empty before the first.
  String url();

  /// What pages hold by a number and the web view owns.
  ResourceTable resources();

  /// Loads a page.
  ///
  /// @param url a complete URL
  void navigate(String url);

  /// Loads the page again; what the page started ends.
  void reload();

  /// Evaluates a script in the page's main frame. Nothing is answered; what it throws goes to the
  /// page's console.
  void evaluate(String script);

  /// Opens or closes the developer tools.
  void setDevtoolsOpen(boolean open);
}
