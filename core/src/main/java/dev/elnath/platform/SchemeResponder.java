package dev.elnath.platform;

import java.io.IOException;

/// Takes the answer to one request. Any thread; only the first call counts, and calls after the
/// page has gone do nothing.
@FunctionalInterface
public interface SchemeResponder {
  /// Answers the request.
  void respond(SchemeResponse response);

  /// Answers the request with a body that is read piece by piece, and closes the body. Returns when
  /// the page has been given all of it or no longer wants it: so never on the main thread. Unless a
  /// platform does better, the whole body is held in memory.
  ///
  /// @throws IOException if the body cannot be read; the page's request fails then
  default void stream(StreamedResponse response) throws IOException {
    try (var body = response.body()) {
      respond(new SchemeResponse(response.status(), response.headers(), body.readAllBytes()));
    }
  }
}
