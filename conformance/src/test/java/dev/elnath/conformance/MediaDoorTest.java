package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.config.Config;
import dev.elnath.protocol.ProtocolRequest;
import dev.elnath.protocol.ProtocolResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whose pages play what the application serves, in a real window: its own, and nobody else's,
/// although the other page here even loads pictures of the same scheme.
final class MediaDoorTest {
  private static final String PAGE =
      """
      <!doctype html><title>NAME</title><script>
      const tell = (text) => { new Image().src = 'clips://localhost/tell/NAME ' + text };
      const video = document.createElement('video');
      video.onloadeddata = () => tell('plays');
      video.onerror = () => tell('does not play');
      video.src = 'clips://localhost/NAME.webm';
      </script>
      """;

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final Set<String> asked = new ConcurrentSkipListSet<>();

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void onlyTheApplicationsPagesPlayWhatItServes() throws Exception {
    CompletableFuture<App> ready = new CompletableFuture<>();
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(ready, ended), "main thread");
    mainThread.setDaemon(true);
    mainThread.start();
    App app = ready.get(60, TimeUnit.SECONDS);
    assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo("own plays");

    app.window("main").orElseThrow().webview().navigate("clips://localhost/other.html");
    assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo("other does not play");
    assertThat(asked).containsExactly("/own.webm");

    app.window("main").orElseThrow().webview().navigate("tauri://localhost/");
    assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo("own plays");
    app.exit(0);
    assertThat(ended.get(60, TimeUnit.SECONDS)).isZero();
  }

  private void run(CompletableFuture<App> ready, CompletableFuture<Integer> ended) {
    try {
      ended.complete(
          App.of(Config.parse("{\"identifier\":\"dev.elnath.door\",\"app\":{\"windows\":[{}]}}"))
              .assets(
                  path -> path.equals("index.html") ? Optional.of(page("own")) : Optional.empty())
              .protocol("clips", this::handle)
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }

  private ProtocolResponse handle(ProtocolRequest request) throws IOException {
    String path = request.path();
    // WebKit's own loader, which may ask for anything but plays nothing, says who it is.
    if (request.headers().first("User-Agent").isEmpty()) {
      asked.add(path);
    }
    if (path.startsWith("/tell/")) {
      told.add(path.substring("/tell/".length()));
      return ProtocolResponse.text("");
    }
    return path.equals("/other.html")
        ? ProtocolResponse.bytes("text/html", page("other"))
        : ProtocolResponse.bytes("video/webm", MediaFiles.clip("clip.webm"));
  }

  private static byte[] page(String name) {
    return PAGE.replace("NAME", name).getBytes(StandardCharsets.UTF_8);
  }
}
