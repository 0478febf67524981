package dev.elnath.internal.event;

import dev.elnath.event.EventTarget;
import dev.elnath.event.EventTarget.Any;
import dev.elnath.event.EventTarget.AnyLabel;
import dev.elnath.event.EventTarget.App;
import dev.elnath.event.EventTarget.Webview;
import dev.elnath.event.EventTarget.WebviewWindow;
import dev.elnath.event.EventTarget.Window;

/// Which listeners an event reaches (section 4.3).
final class Delivery {
  private Delivery() {}

  /// Whether an event reaches a listener.
  ///
  /// @param meant whom it is meant for
  /// @param listener what the listener wants to hear
  static boolean reaches(EventTarget meant, EventTarget listener) {
    if (listener instanceof Any) {
      return true;
    }
    return switch (meant) {
      case Any() -> true;
      case App() -> listener instanceof App;
      case AnyLabel(String label) -> isLabelled(listener, label);
      case Window(String label) -> listener.equals(meant) || isAnyLabel(listener, label);
      case Webview(String label) -> listener.equals(meant) || isAnyLabel(listener, label);
      case WebviewWindow(String label) -> listener.equals(meant) || isAnyLabel(listener, label);
    };
  }

  /// Whether something that happened to a window reaches a listener; those that listen by the label
  /// alone do not hear it.
  static boolean isOfWindow(String label, EventTarget listener) {
    return listener.equals(new Window(label)) || listener.equals(new WebviewWindow(label));
  }

  /// Whether something that happened to a web view within a window reaches a listener; those that
  /// listen by the label alone do not hear it.
  static boolean isOfWebview(String label, EventTarget listener) {
    return listener.equals(new Webview(label)) || listener.equals(new WebviewWindow(label));
  }

  private static boolean isLabelled(EventTarget listener, String label) {
    return switch (listener) {
      case AnyLabel(String theirs) -> theirs.equals(label);
      case Window(String theirs) -> theirs.equals(label);
      case Webview(String theirs) -> theirs.equals(label);
      case WebviewWindow(String theirs) -> theirs.equals(label);
      case Any(), App() -> false;
    };
  }

  private static boolean isAnyLabel(EventTarget listener, String label) {
    return listener.equals(new AnyLabel(label));
  }
}
