package dev.elnath.webkitgtk.internal.window;

import dev.elnath.platform.PlatformWebview;

/// Lets tests reach the native web view of a web view.
public final class NativeWebView {
  private NativeWebView() {}

  /// Its address.
  public static long of(PlatformWebview view) {
    if (view instanceof GtkWebview webview) {
      return webview.widget().address();
    }
    throw new IllegalArgumentException("Not a web view of this platform: " + view);
  }
}
