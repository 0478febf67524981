package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.platform.StreamedResponse;
import dev.elnath.webkitgtk.internal.gobject.OwnedBytes;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import java.io.IOException;
import java.io.InputStream;
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
    ResponseWriter.check(response.status(), response.headers());
    if (answered.compareAndSet(false, true)) {
      OwnedBytes body = OwnedBytes.copyOf(response.body());
      loop.execute(() -> finish(response, body));
    }
  }

  @Override
  public void stream(StreamedResponse response) throws IOException {
    try (InputStream body = response.body()) {
      ResponseWriter.check(response.status(), response.headers());
      if (answered.compareAndSet(false, true)) {
        Pipe pipe;
        try {
          pipe = Pipe.open();
        } catch (IOException failure) {
          answered.set(false);
          throw failure;
        }
        PipedBody piped = new PipedBody(pipe, loop);
        loop.execute(() -> finish(response, piped));
        piped.send(body);
      }
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

  private void finish(StreamedResponse response, PipedBody body) {
    if (over) {
      body.discard();
      return;
    }
    try (request) {
      over = true;
      siblings.remove(this);
      body.answer(request, response);
    }
  }
}
