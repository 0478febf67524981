package dev.elnath.window;

/// Told that the process which shows a page has crashed, was killed or has used up its memory. What
/// the page had started has ended by then; the web view shows nothing until it is reloaded or
/// navigated elsewhere.
@FunctionalInterface
public interface WebProcessHandler {
  /// Called on a virtual thread.
  ///
  /// @param webview whose process has ended
  /// @param reason in words, for a log or a report
  void ended(Webview webview, String reason);
}
