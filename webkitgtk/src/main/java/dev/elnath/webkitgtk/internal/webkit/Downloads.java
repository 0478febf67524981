package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import java.util.HashSet;
import java.util.Set;

/// The files that the pages of one web context want to be kept. Main thread.
final class Downloads {
  private static final NativeFunction VIEW = new NativeFunction("webkit_download_get_web_view");
  private static final NativeFunction CANCEL = new NativeFunction("webkit_download_cancel");

  private final WebViews views;
  private final MainLoop loop;
  private final Set<PendingDownload> running = new HashSet<>();

  private Downloads(WebViews views, MainLoop loop) {
    this.views = views;
    this.loop = loop;
  }

  static void connect(GObject context, Signals signals, WebViews views, MainLoop loop) {
    Downloads downloads = new Downloads(views, loop);
    signals.connect(
        context, "download-started", 2, (emitter, download, c, d) -> downloads.started(download));
  }

  private long started(long download) {
    views
        .at(VIEW.call(download))
        .map(WebView::listener)
        .ifPresentOrElse(listener -> watch(download, listener), () -> CANCEL.call(download));
    return 0;
  }

  private void watch(long download, WebviewListener listener) {
    PendingDownload one =
        new PendingDownload(OwnedObject.retain(download), listener, loop, running::remove);
    running.add(one);
    one.connect();
  }
}
