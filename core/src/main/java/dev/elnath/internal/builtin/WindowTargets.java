package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import java.util.Optional;

/// What the commands of windows and web views have in common.
final class WindowTargets {
  private WindowTargets() {}

  /// Whom a command is about: the one that is named, else the caller.
  ///
  /// @throws IllegalArgumentException in the contract's words, if there is none
  static Window window(Optional<String> label, Window caller, App app) {
    return label.isPresent() ? window(label.get(), app) : caller;
  }

  /// The window that is named.
  ///
  /// @throws IllegalArgumentException in the contract's words, if there is none
  static Window window(String label, App app) {
    return app.window(label).orElseThrow(() -> new IllegalArgumentException("window not found"));
  }

  /// Whom a command is about: the one that is named, else the caller.
  ///
  /// @throws IllegalArgumentException in the contract's words, if there is none
  static Webview webview(Optional<String> label, Webview caller, App app) {
    return label.isPresent()
        ? app.webview(label.get())
            .orElseThrow(() -> new IllegalArgumentException("webview not found"))
        : caller;
  }
}
