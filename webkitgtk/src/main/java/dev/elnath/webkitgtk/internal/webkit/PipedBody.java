package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.StreamedResponse;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.WeakObject;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A response's body on its way through a pipe. The native request is not kept, so that WebKit
/// drops its end of the pipe when the page no longer wants the body, and the writing fails.
final class PipedBody {
  private static final int STEP = 64 * 1024;

  private final Pipe pipe;
  private final MainLoop loop;
  private @Nullable WeakObject request;

  PipedBody(Pipe pipe, MainLoop loop) {
    this.pipe = pipe;
    this.loop = loop;
  }

  /// Starts the answer to a request. Main thread.
  void answer(GObject answered, StreamedResponse response) {
    try (OwnedObject stream = pipe.stream()) {
      request = new WeakObject(answered);
      ResponseWriter.write(
          answered, response.status(), response.headers(), stream, response.length().orElse(-1));
    }
  }

  /// Gives up, for there is nobody to answer. Main thread.
  void discard() {
    pipe.discard();
  }

  /// Sends a body. Waits while WebKit does not keep up; ends early when it no longer reads.
  ///
  /// @throws IOException if the body cannot be read; the page's request has failed then
  void send(InputStream body) throws IOException {
    byte[] buffer = new byte[STEP];
    while (true) {
      int count;
      try {
        count = body.read(buffer);
      } catch (IOException | RuntimeException | Error failure) {
        loop.execute(() -> fail("The application could not read the rest of this body"));
        throw failure;
      }
      if (count < 0 || !write(buffer, count)) {
        loop.execute(this::end);
        return;
      }
    }
  }

  private boolean write(byte[] bytes, int count) {
    try {
      pipe.end().write(bytes, 0, count);
      return true;
    } catch (IOException nobodyReads) {
      return false;
    }
  }

  /// Before the pipe ends, or the page would take the end for that of the body.
  private void fail(String reason) {
    if (request != null) {
      request.find().ifPresent(waiting -> ResponseWriter.fail(waiting, reason));
    }
    end();
  }

  private void end() {
    if (request != null) {
      request.close();
      request = null;
    }
    try {
      pipe.end().close();
    } catch (IOException failure) {
      Log.failed("closing the pipe of a response", failure);
    }
  }
}
