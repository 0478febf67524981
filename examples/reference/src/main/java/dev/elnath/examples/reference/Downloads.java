package dev.elnath.examples.reference;

import dev.elnath.channel.Channel;
import dev.elnath.codec.Name;
import dev.elnath.codec.Tagging;
import dev.elnath.command.Command;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Work that tells how far it is.
final class Downloads {
  private static final int PIECE = 16 * 1024;

  private final HttpClient http;

  Downloads(HttpClient http) {
    this.http = http;
  }

  /// What the page hears meanwhile, such as `{"event": "progress", "data": {"received": 4096}}`.
  @Tagging(value = Tagging.Form.ADJACENT, tag = "event")
  sealed interface DownloadEvent {
    /// The length in bytes, or −1 where the server does not tell it.
    @Name("started")
    record Started(URI url, long length) implements DownloadEvent {}

    @Name("progress")
    record Progress(long received) implements DownloadEvent {}

    @Name("finished")
    record Finished(long received) implements DownloadEvent {}
  }

  @Command
  void download(URI url, Channel<DownloadEvent> onEvent) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        http.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofInputStream());
    long length = answer.headers().firstValueAsLong("Content-Length").orElse(-1);
    onEvent.send(new DownloadEvent.Started(url, length));
    long received = 0;
    try (InputStream body = answer.body()) {
      for (byte[] piece = body.readNBytes(PIECE);
          piece.length > 0;
          piece = body.readNBytes(PIECE)) {
        received += piece.length;
        onEvent.send(new DownloadEvent.Progress(received));
      }
    }
    onEvent.send(new DownloadEvent.Finished(received));
    onEvent.close();
  }
}
