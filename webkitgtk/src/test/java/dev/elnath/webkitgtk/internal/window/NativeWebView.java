package dev.elnath.webkitgtk.internal.window;

import dev.elnath.platform.PlatformWindow;

/// Lets tests reach the native web view of a window.
public final class NativeWebView {
  private NativeWebView() {}

  /// Its address.
  public static long of(PlatformWindow window) {
    if (window instanceof WebviewWindow webview) {
      return webview.view().widget().address();
    }
    throw new IllegalArgumentException("Not a window of this platform: " + window);
  }
}
