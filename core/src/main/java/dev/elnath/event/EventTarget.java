package dev.elnath.event;

import dev.elnath.codec.Tagging;

/// Whom an event is meant for, or what a listener wants to hear (sections 4.2 and 4.3).
@Tagging(value = Tagging.Form.INTERNAL, tag = "kind")
public sealed interface EventTarget {
  /// Everybody; a listener with this target hears everything.
  EventTarget ANY = new Any();

  /// The program itself.
  EventTarget APP = new App();

  /// Everybody; a listener with this target hears everything.
  record Any() implements EventTarget {}

  /// The program itself.
  record App() implements EventTarget {}

  /// The window and the web views of that label.
  record AnyLabel(String label) implements EventTarget {}

  /// The window of that label.
  record Window(String label) implements EventTarget {}

  /// The web view of that label.
  record Webview(String label) implements EventTarget {}

  /// The window that is one with its web view.
  record WebviewWindow(String label) implements EventTarget {}
}
