package dev.elnath.webkitgtk.internal.media;

import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.platform.StreamedResponse;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/// Waits for a handler's answer. Any thread.
final class Receiver implements SchemeResponder {
  private final CompletableFuture<ReceivedResponse> answer = new CompletableFuture<>();

  /// The answer, when there is one.
  CompletableFuture<ReceivedResponse> answer() {
    return answer;
  }

  @Override
  public void respond(SchemeResponse response) {
    answer.complete(
        new ReceivedResponse(
            response.status(),
            response.headers(),
            new ByteArrayInputStream(response.body()),
            OptionalLong.of(response.body().length)));
  }

  /// Waits until the body has been read or is no longer wanted.
  @Override
  public void stream(StreamedResponse response) throws IOException {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try (InputStream body = response.body()) {
      InputStream lent =
          new FilterInputStream(body) {
            @Override
            public void close() {
              done.complete(null);
            }
          };
      if (answer.complete(
          new ReceivedResponse(response.status(), response.headers(), lent, response.length()))) {
        done.join();
      }
    }
  }
}
