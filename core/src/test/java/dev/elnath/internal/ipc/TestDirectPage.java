package dev.elnath.internal.ipc;

import dev.elnath.codec.JsonReader;
import dev.elnath.internal.ipc.TransportContract.Outcome;
import dev.elnath.internal.ipc.TransportContract.Sent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The page's end of a direct connection, as a web process has it.
final class TestDirectPage implements AutoCloseable {
  /// A frame from the host.
  record Frame(int kind, byte[] content) {}

  final LinkedBlockingQueue<Frame> messages = new LinkedBlockingQueue<>();
  private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
  private final Map<Long, Queue<CompletableFuture<Outcome>>> waiting = new ConcurrentHashMap<>();
  private @Nullable DirectTransport transport;
  private @Nullable SocketChannel channel;
  private @Nullable PageSession connectedFor;

  CompletableFuture<Boolean> closed() {
    return closed;
  }

  void open(TestPages pages, String ticket, String key) {
    try {
      DirectTransport opened = DirectTransport.open(pages.pages).orElseThrow();
      transport = opened;
      connectedFor = pages.session();
      channel = SocketChannel.open(UnixDomainSocketAddress.of(opened.socket()));
      write(hello(ticket, key));
      Thread.ofVirtual().name("page").start(this::read);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Sends a request over the connection of the page that is shown, which may have to be made. One
  /// that is sent again has been taken when this returns.
  synchronized CompletableFuture<Outcome> send(TestPages pages, String ticket, Sent sent) {
    if (channel == null || connectedFor != pages.session()) {
      close();
      open(pages, ticket, sent.key());
    }
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    Queue<CompletableFuture<Outcome>> same =
        waiting.computeIfAbsent(sent.number(), _ -> new ConcurrentLinkedQueue<>());
    CompletableFuture<Outcome> earlier = same.peek();
    same.add(outcome);
    write(call(sent));
    if (earlier != null) {
      earlier.orTimeout(60, TimeUnit.SECONDS).join();
    }
    return outcome;
  }

  void write(byte[] bytes) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        connected().write(buffer);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private SocketChannel connected() {
    return Objects.requireNonNull(channel, "open comes first");
  }

  static byte[] hello(String ticket, String key) {
    byte[] text = (ticket + key).getBytes(StandardCharsets.ISO_8859_1);
    return frame(DirectFrame.HELLO, 4 + text.length).putInt(1).put(text).array();
  }

  static byte[] call(Sent sent) {
    byte[] head = ("\"" + sent.command() + "\"\n\n").getBytes(StandardCharsets.UTF_8);
    return frame(
            sent.raw() ? DirectFrame.CALL_RAW : DirectFrame.CALL_JSON,
            8 + head.length + sent.body().length)
        .putLong(sent.number())
        .put(head)
        .put(sent.body())
        .array();
  }

  static ByteBuffer frame(int kind, int length) {
    return ByteBuffer.allocate(5 + length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(1 + length)
        .put((byte) kind);
  }

  private void read() {
    try {
      while (true) {
        ByteBuffer head = read(5);
        int length = head.getInt() - 1;
        int kind = head.get();
        ByteBuffer content = read(length);
        switch (kind) {
          case DirectFrame.RESULTS_JSON ->
              forPairs(
                  content, (number, json) -> answered(number, DirectFrame.RESULT_JSON, utf8(json)));
          case DirectFrame.MESSAGES_JSON ->
              forPairs(
                  content, (id, json) -> messages.add(message(Math.toIntExact(id), utf8(json))));
          case DirectFrame.MESSAGE_JSON, DirectFrame.MESSAGE_RAW ->
              messages.add(new Frame(kind, rest(content)));
          default -> answered(content.getLong(), kind, rest(content));
        }
      }
    } catch (IOException ended) {
      closed.complete(true);
    }
  }

  private static void forPairs(ByteBuffer content, BiConsumer<Long, String> take) {
    JsonReader in = JsonReader.of(rest(content));
    in.beginArray();
    while (in.nextElement()) {
      in.beginArray();
      in.nextElement();
      long number = in.readLong();
      in.nextElement();
      take.accept(number, in.readJson().text());
      in.nextElement();
    }
    in.end();
  }

  /// A message of a list as it would be in a frame of its own.
  private static Frame message(int id, byte[] json) {
    byte[] content =
        ByteBuffer.allocate(4 + json.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(id)
            .put(json)
            .array();
    return new Frame(DirectFrame.MESSAGE_JSON, content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] rest(ByteBuffer content) {
    byte[] bytes = new byte[content.remaining()];
    content.get(bytes);
    return bytes;
  }

  private void answered(long number, int kind, byte[] rest) {
    Objects.requireNonNull(waiting.get(number))
        .remove()
        .complete(
            switch (kind) {
              case DirectFrame.RESULT_JSON ->
                  new Outcome.Resolved(new String(rest, StandardCharsets.UTF_8));
              case DirectFrame.RESULT_RAW ->
                  new Outcome.ResolvedBytes(new String(rest, StandardCharsets.ISO_8859_1));
              case DirectFrame.ERROR_JSON ->
                  new Outcome.Rejected(new String(rest, StandardCharsets.UTF_8));
              default -> throw new AssertionError("an answer of kind " + kind);
            });
  }

  private ByteBuffer read(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (connected().read(bytes) < 0) {
        throw new IOException("closed");
      }
    }
    return bytes.flip();
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    if (transport != null) {
      transport.close();
    }
  }
}
