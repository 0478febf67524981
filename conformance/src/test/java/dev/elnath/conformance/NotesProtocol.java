package dev.elnath.conformance;

import dev.elnath.codec.JsonWriter;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.protocol.ProtocolHandler;
import dev.elnath.protocol.ProtocolRequest;
import dev.elnath.protocol.ProtocolResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A scheme with an answer of every kind.
@Naming(commands = Naming.Case.SNAKE)
final class NotesProtocol implements ProtocolHandler {
  private final BlockingQueue<Optional<String>> pieces = new LinkedBlockingQueue<>();
  private final Semaphore releases = new Semaphore(0);

  @Override
  public ProtocolResponse handle(ProtocolRequest request) throws Exception {
    if (request.method().equals("OPTIONS")) {
      return ProtocolResponse.text("")
          .withHeader("Access-Control-Allow-Origin", "*")
          .withHeader("Access-Control-Allow-Methods", "*")
          .withHeader("Access-Control-Allow-Headers", "*");
    }
    return answer(request)
        .withHeader("Access-Control-Allow-Origin", "*")
        .withHeader("Access-Control-Expose-Headers", "*");
  }

  private ProtocolResponse answer(ProtocolRequest request) throws Exception {
    return switch (request.path()) {
      case "/bytes" ->
          ProtocolResponse.bytes("application/x-note", new byte[] {0, 1, -2, -1})
              .withStatus(201)
              .withHeader("X-Note", "yes");
      case "/echo/a b" -> echo(request);
      case "/stream" -> {
        writeMore("first");
        yield ProtocolResponse.stream("text/plain", comingPieces());
      }
      case "/long" ->
          ProtocolResponse.stream(
              "application/octet-stream", new ByteArrayInputStream(new byte[20_000_000]));
      case "/broken" -> ProtocolResponse.stream("text/plain", broken());
      case "/short" ->
          ProtocolResponse.stream("text/plain", new ByteArrayInputStream(new byte[5]), 10);
      case "/waits" -> {
        if (!releases.tryAcquire(30, TimeUnit.SECONDS)) {
          throw new IllegalStateException("no other request came while this one waited");
        }
        yield ProtocolResponse.text("released");
      }
      case "/releases" -> {
        releases.release();
        yield ProtocolResponse.text("");
      }
      case "/throws" -> throw new IllegalStateException("thrown by a protocol, as a test wants it");
      default -> ProtocolResponse.text("there is no such note").withStatus(404);
    };
  }

  private static ProtocolResponse echo(ProtocolRequest request) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    member(out, "webview", request.webview());
    member(out, "method", request.method());
    member(out, "uri", request.uri());
    member(out, "path", request.path());
    member(out, "asked", request.headers().first("X-Asked").orElse(""));
    member(out, "body", new String(request.body(), StandardCharsets.UTF_8));
    out.endObject();
    return ProtocolResponse.bytes(
        "application/json", out.toText().getBytes(StandardCharsets.UTF_8));
  }

  private static void member(JsonWriter out, String name, String value) {
    out.name(name);
    out.write(value);
  }

  /// What comes, piece by piece, up to the first that is empty.
  @SuppressWarnings("JdkObsolete") // SequenceInputStream takes no iterator
  private InputStream comingPieces() {
    Iterator<InputStream> each =
        Stream.generate(this::takePiece)
            .takeWhile(Optional::isPresent)
            .<InputStream>map(
                piece -> new ByteArrayInputStream(piece.get().getBytes(StandardCharsets.UTF_8)))
            .iterator();
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return each.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return each.next();
          }
        });
  }

  private Optional<String> takePiece() {
    try {
      return pieces.take();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static InputStream broken() {
    return new ByteArrayInputStream(new byte[100]) {
      @Override
      public synchronized int read(byte[] into, int offset, int count) {
        int got = super.read(into, offset, count);
        if (got < 0) {
          throw new IllegalStateException("thrown by a stream, as a test wants it");
        }
        return got;
      }
    };
  }

  @Command
  void writeMore(String text) {
    pieces.add(Optional.of(text));
  }

  @Command
  void endStream() {
    pieces.add(Optional.empty());
  }
}
