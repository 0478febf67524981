package dev.elnath.platform;

/// Takes the answer to whether a main frame may show a document. Any thread; only the first call
/// counts, and calls after the window has gone do nothing. The page that is shown stays until then.
@FunctionalInterface
public interface NavigationDecision {
  /// @param allowed false keeps the page that is shown
  void decide(boolean allowed);
}
