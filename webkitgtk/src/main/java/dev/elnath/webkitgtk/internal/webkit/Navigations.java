package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;

/// Asks a listener before the main frame shows another document. WebKitGTK tells only with the
/// answer to a request whether it is for the main frame, so that is when it is asked. Main thread.
final class Navigations {
  private static final NativeFunction IS_MAIN_FRAME =
      new NativeFunction("webkit_response_policy_decision_is_main_frame_main_resource");
  private static final NativeFunction RESPONSE =
      new NativeFunction("webkit_response_policy_decision_get_response");
  private static final NativeFunction RESPONSE_URL =
      new NativeFunction("webkit_uri_response_get_uri");
  private static final int RESPONSE_DECISION = 2;
  private static final long LEFT_TO_WEBKIT = 0;
  private static final long HANDLED = 1;

  private final WebView view;
  private final WebviewListener listener;
  private final MainLoop loop;

  private Navigations(WebView view, WebviewListener listener, MainLoop loop) {
    this.view = view;
    this.listener = listener;
    this.loop = loop;
  }

  static void connect(WebView view, Signals signals, WebviewListener listener, MainLoop loop) {
    Navigations navigations = new Navigations(view, listener, loop);
    signals.connect(
        view.widget(),
        "decide-policy",
        3,
        HANDLED,
        (emitter, decision, type, d) -> navigations.decide(decision, (int) type));
  }

  private long decide(long decision, int type) {
    if (type != RESPONSE_DECISION || !NativeFunction.asBoolean(IS_MAIN_FRAME.call(decision))) {
      return LEFT_TO_WEBKIT;
    }
    PendingNavigation pending =
        new PendingNavigation(OwnedObject.retain(decision), view.pending(), loop);
    try {
      listener.navigating(
          NativeMemory.readTextOrEmpty(RESPONSE_URL.call(RESPONSE.call(decision))), pending);
    } catch (RuntimeException | Error failure) {
      pending.decide(false);
      throw failure;
    }
    return pending.leaveToWebkit() ? LEFT_TO_WEBKIT : HANDLED;
  }
}
