package dev.elnath.platform;

import dev.elnath.window.DragEvent;

/// Told what happens to a web view; called on the main thread, and must not block.
public interface WebviewListener {
  /// The main frame shows a new document from now on: what the earlier one started is over.
  /// Messages and requests of the earlier document come before this call, those of the new one
  /// after it.
  void navigated(String url);

  /// The main frame is about to show another document, whoever wants it so; redirects have been
  /// followed. Nothing of the document runs before the decision.
  ///
  /// @param url where the document comes from
  void navigating(String url, NavigationDecision decision);

  /// A page wanted a window of its own, by `window.open` or a link; none was made.
  ///
  /// @param url what it was to show
  void newWindowWanted(String url);

  /// A page wants a file to be kept.
  ///
  /// @param url where it comes from
  /// @param suggestedName what the page or its server calls it: any text
  default void downloading(String url, String suggestedName, DownloadDecision decision) {
    decision.refuse();
  }

  /// The page sent a text to the message handler `elnath`.
  ///
  /// @param reply settles the page's promise with a text; called once, by any thread, or never
  void message(String text, MessageReply reply);

  /// The page wrote to its console.
  void console(ConsoleMessage message);

  /// The web process ended or was killed; the web view shows nothing until it is reloaded.
  ///
  /// @param reason for people
  void webProcessEnded(String reason);

  /// Files are dragged over it, if its configuration has `dragDropEnabled`.
  default void dragged(DragEvent event) {}

  /// The web view is gone. Nothing is told after this.
  void closed();
}
