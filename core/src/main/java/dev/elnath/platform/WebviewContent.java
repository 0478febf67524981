package dev.elnath.platform;

import java.util.List;

/// What a web view shows.
///
/// @param url a complete URL
/// @param scripts evaluated at the start of every document in the main frame, in order, before any
///   script of the page
public record WebviewContent(String url, List<String> scripts) {
  /// Keeps a copy of the list.
  public WebviewContent {
    scripts = List.copyOf(scripts);
  }
}
