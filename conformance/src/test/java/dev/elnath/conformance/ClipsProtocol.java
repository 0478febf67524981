package dev.elnath.conformance;

import dev.elnath.command.Command;
import dev.elnath.protocol.ProtocolHandler;
import dev.elnath.protocol.ProtocolRequest;
import dev.elnath.protocol.ProtocolResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A scheme that answers with videos in every way.
final class ClipsProtocol implements ProtocolHandler {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-");
  private static final int PIECE = 5000;

  private final Set<String> askers = new ConcurrentSkipListSet<>();
  private final CountDownLatch waiting = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  @Override
  public ProtocolResponse handle(ProtocolRequest request) throws Exception {
    askers.add(request.webview());
    return switch (request.path()) {
      case "/held.mp4" -> ProtocolResponse.bytes("video/mp4", MediaFiles.clip("clip.mp4"));
      case "/streamed.mp4" -> stream("video/mp4", "late-index.mp4");
      case "/streamed.webm" -> stream("video/webm", "clip.webm");
      case "/ranged.mp4" -> range(request, MediaFiles.clip("late-index.mp4"));
      case "/waits.webm" -> {
        waiting.countDown();
        if (!released.await(30, TimeUnit.SECONDS)) {
          throw new IllegalStateException("the page did not go on while this waited");
        }
        yield stream("video/webm", "clip.webm");
      }
      case "/text.mp4" -> ProtocolResponse.text("This is no video at all.");
      default -> ProtocolResponse.text("there is no such clip").withStatus(404);
    };
  }

  private static ProtocolResponse stream(String type, String clip) throws IOException {
    byte[] bytes = MediaFiles.clip(clip);
    return ProtocolResponse.stream(type, new ByteArrayInputStream(bytes), bytes.length);
  }

  private static ProtocolResponse range(ProtocolRequest request, byte[] bytes) {
    Matcher range = RANGE.matcher(request.headers().first("Range").orElse(""));
    if (!range.matches() || Integer.parseInt(range.group(1)) >= bytes.length) {
      return ProtocolResponse.text("no such range").withStatus(416);
    }
    int first = Integer.parseInt(range.group(1));
    int end = Math.min(first + PIECE, bytes.length);
    return ProtocolResponse.bytes("video/mp4", Arrays.copyOfRange(bytes, first, end))
        .withStatus(206)
        .withHeader("Content-Range", "bytes " + first + "-" + (end - 1) + "/" + bytes.length);
  }

  @Command
  List<String> askers() {
    return List.copyOf(new TreeSet<>(askers));
  }

  @Command
  void awaitWaiting() throws InterruptedException {
    if (!waiting.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the protocol was not asked");
    }
  }

  @Command
  void release() {
    released.countDown();
  }
}
