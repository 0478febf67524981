package dev.elnath.webkitgtk;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.window.NativeWebView;

/// Ends web processes, as a crash would.
final class WebProcess {
  private static final NativeFunction TERMINATE =
      new NativeFunction("webkit_web_view_terminate_web_process");

  private WebProcess() {}

  /// The process id of one that runs.
  static long anyId() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("/WebKitWebProcess"))
        .mapToLong(ProcessHandle::pid)
        .max()
        .orElseThrow();
  }

  static void endFor(Page page) {
    Desktop.runOnMain(() -> TERMINATE.call(NativeWebView.of(page.view())));
  }
}
