package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.ErrorSlot;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.log.Log;

/// Tells a listener what happens to a web view. Main thread.
final class ViewEvents {
  private static final NativeFunction ACTION_REQUEST =
      new NativeFunction("webkit_navigation_action_get_request");
  private static final NativeFunction REQUEST_URL =
      new NativeFunction("webkit_uri_request_get_uri");

  private static final int LOAD_COMMITTED = 2;
  private static final int NETWORK_ERROR_CANCELLED = 302;
  private static final int POLICY_ERROR_INTERRUPTED = 102;

  private final WebView view;
  private final WebviewListener listener;

  private ViewEvents(WebView view, WebviewListener listener) {
    this.view = view;
    this.listener = listener;
  }

  static void connect(WebView view, Signals signals, WebviewListener listener) {
    ViewEvents events = new ViewEvents(view, listener);
    signals.connect(
        view.widget(),
        "load-changed",
        2,
        (emitter, event, c, d) -> events.loadChanged((int) event));
    signals.connect(
        view.widget(),
        "load-failed",
        4,
        (emitter, event, url, error) -> events.loadFailed(url, error));
    signals.connect(
        view.widget(),
        "web-process-terminated",
        2,
        (emitter, reason, c, d) -> events.processEnded((int) reason));
    signals.connect(
        view.widget(), "create", 2, (emitter, action, c, d) -> events.newWindowWanted(action));
  }

  private long loadChanged(int event) {
    if (event == LOAD_COMMITTED) {
      view.pending().abandonAll();
      listener.navigated(view.url());
    }
    return 0;
  }

  private long loadFailed(long url, long error) {
    int code = ErrorSlot.code(error);
    if (code != NETWORK_ERROR_CANCELLED && code != POLICY_ERROR_INTERRUPTED) {
      Log.warning(
          "Web view %s could not load %s: %s"
              .formatted(view.label(), NativeMemory.readTextOrEmpty(url), ErrorSlot.text(error)));
    }
    return 0;
  }

  private long processEnded(int reason) {
    view.pending().abandonAll();
    listener.webProcessEnded(
        switch (reason) {
          case 0 -> "the web process crashed";
          case 1 -> "the web process used more memory than it may";
          case 2 -> "the application ended the web process";
          default -> "the web process ended (reason " + reason + ")";
        });
    return 0;
  }

  private long newWindowWanted(long action) {
    long request = ACTION_REQUEST.call(action);
    listener.newWindowWanted(NativeMemory.readTextOrEmpty(REQUEST_URL.call(request)));
    return 0;
  }
}
