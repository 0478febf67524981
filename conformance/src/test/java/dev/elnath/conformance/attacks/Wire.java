package dev.elnath.conformance.attacks;

import dev.elnath.conformance.OwnSockets;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A connection to a program's socket by hand (`wire/direct.md`), for what no page's runtime sends.
final class Wire implements AutoCloseable {
  static final int HELLO = 1;
  static final int CALL = 2;
  static final int RECEIVED = 4;

  private static final int RESULT_JSON = 16;
  private static final int RESULT_RAW = 17;
  private static final int RESULTS_JSON = 21;
  private static final Pattern RESULT = Pattern.compile("\\[\\d+,([^\\[\\]]*)]");
  private static final String CLOSED = "closed without a word";

  private final SocketChannel channel;

  /// Results that came together with one that has been answered; by the thread that reads.
  private final Queue<String> ready = new ConcurrentLinkedQueue<>();

  private Wire(SocketChannel channel) {
    this.channel = channel;
  }

  static Wire connect(Path socket) throws IOException {
    return new Wire(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
  }

  /// The socket that this very process listens on, found as any other process of this user would.
  static Path ownSocket() throws IOException {
    List<Path> found = OwnSockets.endingWith("/pages");
    if (found.size() != 1) {
      throw new AssertionError("this process listens on " + found);
    }
    return found.getFirst();
  }

  Wire send(byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException closed) {
      // That the other side has closed shows when its answer is read.
      return this;
    }
    return this;
  }

  /// Says that nothing more comes.
  Wire endOutput() throws IOException {
    channel.shutdownOutput();
    return this;
  }

  /// What comes next: the text of an error, what a call resulted in, or that it was closed.
  String next() throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            answer.complete(read());
          } catch (IOException closed) {
            answer.complete(CLOSED);
          }
        });
    return answer.get(60, TimeUnit.SECONDS);
  }

  private String read() throws IOException {
    String next = ready.poll();
    return next == null ? received() : next;
  }

  private String received() throws IOException {
    ByteBuffer head = bytes(5);
    if (head.hasRemaining()) {
      return CLOSED;
    }
    head.flip();
    int length = head.getInt() - 1;
    int kind = head.get();
    ByteBuffer content = bytes(length).flip();
    if (kind == RESULTS_JSON) {
      RESULT
          .matcher(StandardCharsets.UTF_8.decode(content))
          .results()
          .forEach(result -> ready.add("got in: " + result.group(1)));
      return ready.remove();
    }
    content.position(8);
    String text = StandardCharsets.UTF_8.decode(content).toString();
    return kind == RESULT_JSON || kind == RESULT_RAW
        ? "got in: " + text
        : text.replaceFirst("^\"(.*)\"$", "$1");
  }

  private ByteBuffer bytes(int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    boolean open = true;
    while (open && bytes.hasRemaining()) {
      open = channel.read(bytes) >= 0;
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  static byte[] hello(int version, String ticket, String key) {
    byte[] text = (ticket + key).getBytes(StandardCharsets.ISO_8859_1);
    return frame(HELLO, buffer(4 + text.length).putInt(version).put(text).array());
  }

  static byte[] call(long number, String command, String headers, byte[] body) {
    byte[] head = (command + "\n" + headers + "\n").getBytes(StandardCharsets.UTF_8);
    return frame(
        CALL, buffer(8 + head.length + body.length).putLong(number).put(head).put(body).array());
  }

  static byte[] frame(int kind, byte[] content) {
    return buffer(5 + content.length)
        .putInt(1 + content.length)
        .put((byte) kind)
        .put(content)
        .array();
  }

  static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
