package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.BorrowedObject;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import java.lang.foreign.Arena;

/// Lets WebDriver control the web views: a session is given a web view that the application made.
/// Main thread.
final class Automation {
  private static final NativeFunction ALLOW =
      new NativeFunction("webkit_web_context_set_automation_allowed");
  private static final NativeFunction INFO_NEW = new NativeFunction("webkit_application_info_new");
  private static final NativeFunction INFO_SET_NAME =
      new NativeFunction("webkit_application_info_set_name");
  private static final NativeFunction INFO_UNREF =
      new NativeFunction("webkit_application_info_unref");
  private static final NativeFunction SET_INFO =
      new NativeFunction("webkit_automation_session_set_application_info");

  private Automation() {}

  /// @param name the application's, which a session reports
  static void allow(GObject context, String name, WebViews views) {
    Signals signals = new Signals("WebDriver");
    ALLOW.call(context.address(), 1);
    signals.connect(
        context,
        "automation-started",
        2,
        (emitter, session, c, d) -> {
          started(new BorrowedObject(session), name, signals, views);
          return 0;
        });
  }

  private static void started(GObject session, String name, Signals signals, WebViews views) {
    try (Arena arena = Arena.ofConfined()) {
      long info = INFO_NEW.nonNull(INFO_NEW.call());
      INFO_SET_NAME.call(info, arena.allocateFrom(name).address());
      SET_INFO.call(session.address(), info);
      INFO_UNREF.call(info);
    }
    signals.connect(
        session,
        "create-web-view",
        1,
        (emitter, b, c, d) -> views.any().map(WebView::address).orElse(0L));
  }
}
