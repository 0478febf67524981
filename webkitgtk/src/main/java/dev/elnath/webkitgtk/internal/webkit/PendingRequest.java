package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.webkitgtk.internal.gobject.OwnedBytes;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import java.util.concurrent.atomic.AtomicBoolean;

/// A request that waits for its answer. It holds one reference to the native request, which the
/// answer, or the end of the document, gives up.
final class PendingRequest implements SchemeResponder, PendingAnswers.Pending {
  private final OwnedObject request;
  private final PendingAnswers siblings;
  private final MainLoop loop;
  private final AtomicBoolean answered = new AtomicBoolean();
  private boolean over;

  /// @param request is closed by this object
  PendingRequest(OwnedObject request, PendingAnswers siblings, MainLoop loop) {
    this.request = request;
    this.siblings = siblings;
    this.loop = loop;
    siblings.add(this);
  }

  @Override
  public void respond(SchemeResponse response) {
    ResponseWriter.check(response);
    if (answered.compareAndSet(false, true)) {
      OwnedBytes body = OwnedBytes.copyOf(response.body());
      loop.execute(() -> finish(response, body));
    }
  }

  /// Lets the page's request fail. Main thread.
  void fail(String reason) {
    if (answered.compareAndSet(false, true) && !over) {
      try (request) {
        over = true;
        siblings.remove(this);
        ResponseWriter.fail(request, reason);
      }
    }
  }

  @Override
  public void abandon() {
    over = true;
    request.close();
  }

  /// Where the native request is.
  long address() {
    return request.address();
  }

  private void finish(SchemeResponse response, OwnedBytes body) {
    try (body) {
      if (!over) {
        try (request) {
          over = true;
          siblings.remove(this);
          ResponseWriter.write(request, response, body);
        }
      }
    }
  }
}
