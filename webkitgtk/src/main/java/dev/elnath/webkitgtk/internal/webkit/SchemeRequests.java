package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.log.Log;
import java.util.Optional;

/// Hands the requests for one scheme to its handler. Main thread.
final class SchemeRequests {
  private final SchemeHandler handler;
  private final long maxBodyBytes;
  private final WebViews views;
  private final MainLoop loop;

  SchemeRequests(SchemeHandler handler, long maxBodyBytes, WebViews views, MainLoop loop) {
    this.handler = handler;
    this.maxBodyBytes = maxBodyBytes;
    this.views = views;
    this.loop = loop;
  }

  /// @param address of the native request, which the caller keeps for the time of the call
  void accept(long address) {
    OwnedObject request = OwnedObject.retain(address);
    Optional<WebView> view = views.at(RequestReader.webView(request));
    if (view.isEmpty()) {
      new PendingRequest(request, new PendingAnswers(), loop).fail("The window is gone");
      return;
    }
    PendingRequest pending = new PendingRequest(request, view.get().pending(), loop);
    try {
      SchemeRequest asked = RequestReader.read(request, view.get().label(), maxBodyBytes);
      handler.handle(asked, pending);
    } catch (RuntimeException | Error failure) {
      Log.failed("handling a request of web view " + view.get().label(), failure);
      pending.fail("The application failed to handle this request; its log says why");
    }
  }
}
