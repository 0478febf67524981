package dev.elnath.webkitgtk.internal.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.command.Headers;
import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.platform.StreamedResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a web process gets, and what it does not.
@Timeout(180)
final class MediaServerTest {
  private static final String TOKEN = "00112233445566778899aabbccddeeff";
  private static final int LENGTH = 3_000_000;

  @TempDir private Path directory;
  private final BlockingQueue<Long> asked = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> closed = new LinkedBlockingQueue<>();
  private CompletableFuture<Boolean> admitted = CompletableFuture.completedFuture(true);
  private Handler handler = (offset, responder) -> responder.respond(response(200, pattern()));
  private final List<MediaServer> servers = new ArrayList<>();

  private interface Handler {
    void handle(long offset, SchemeResponder responder) throws IOException;
  }

  private final MediaDoor door =
      new MediaDoor() {
        @Override
        public CompletableFuture<Boolean> admit(String token) {
          return token.equals(TOKEN) ? admitted : CompletableFuture.completedFuture(false);
        }

        @Override
        public void ask(String token, String address, long offset, SchemeResponder responder) {
          asked.add(offset);
          Thread.ofVirtual()
              .start(() -> {
                try {
                  handler.handle(offset, responder);
                } catch (IOException failure) {
                  throw new UncheckedIOException(failure);
                }
              });
        }
      };

  @AfterEach
  void close() throws IOException {
    for (MediaServer server : servers) {
      server.close();
    }
  }

  @Test
  void theGoldenFramesAreReadAndWritten() throws Exception {
    handler =
        (offset, responder) -> responder.respond(partial(offset, 5_000_065_536L, utf8("moov")));
    try (SocketChannel page = connect(golden("hello"))) {
      assertThat(frame(page)).isEqualTo(golden("opened"));
      write(page, golden("read"));
      assertThat(frame(page)).isEqualTo(golden("data"));
      write(page, read(5_000_065_536L, 1));
      assertThat(frame(page)).isEqualTo(golden("end"));
      assertThat(asked).containsExactly(0L, 5_000_000_000L);
    }
  }

  @Test
  void aRefusalHasTheHandlersStatusAndReason() throws Exception {
    handler = (offset, responder) -> responder.respond(response(403, utf8("out of scope")));
    try (SocketChannel page = connect(golden("hello"))) {
      assertThat(frame(page)).isEqualTo(golden("refused"));
      assertThat(ends(page)).isTrue();
    }
  }

  @Test
  void aStrangerIsRefusedBeforeAnythingIsAsked() throws Exception {
    try (SocketChannel page = connect(hello("f".repeat(32), "asset://localhost/a"))) {
      assertThat(frame(page)[4]).isEqualTo((byte) MediaFrame.REFUSED);
      assertThat(ends(page)).isTrue();
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void whoSaysNothingIsNotWaitedForForever() throws Exception {
    try (SocketChannel page = connect(100, new byte[0])) {
      assertThat(ends(page)).isTrue();
    }
  }

  @Test
  void aTokenThatNobodyClaimsIsNotWaitedForForever() throws Exception {
    admitted = new CompletableFuture<>();
    try (SocketChannel page = connect(100, golden("hello"))) {
      assertThat(ends(page)).isTrue();
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void aConnectionWaitsUntilItsTokenIsClaimed() throws Exception {
    admitted = new CompletableFuture<>();
    try (SocketChannel page = connect(golden("hello"))) {
      admitted.complete(true);
      assertThat(frame(page)[4]).isEqualTo((byte) MediaFrame.OPENED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000002", // no kind
        "0100000001", // a second hello, empty
        "0d00000003000000000000000000000100", // an unknown kind
        "0c000000020000000000000000000001", // too short
        "0e0000000200000000000000000000010000", // too long
        "ffffffff02", // longer than anything
        "0d00000002000000000000000000000000", // nothing wanted
        "0d00000002000000000000000001001000", // too much wanted
        "0d00000002000000000000008001000000" // before the beginning
      })
  void aFrameThatIsNoReadEndsTheConnection(String hex) throws Exception {
    try (SocketChannel page = connect(golden("hello"))) {
      frame(page);
      write(page, HexFormat.of().parseHex(hex));
      assertThat(ends(page)).isTrue();
    }
  }

  @Test
  void aHandlerThatAnswersWholeIsAskedOnce() throws Exception {
    try (SocketChannel page = connect(golden("hello"))) {
      assertThat(length(frame(page))).isEqualTo(LENGTH);
      for (int offset : new int[] {0, 2_500_000, 10, 1_000_000}) {
        assertPiece(page, offset);
      }
      assertThat(asked).containsExactly(0L);
    }
  }

  @Test
  void aHandlerThatStreamsIsAskedAgainToGoBack() throws Exception {
    handler = (offset, responder) -> responder.stream(streamed(pattern(), OptionalLong.of(LENGTH)));
    try (SocketChannel page = connect(golden("hello"))) {
      frame(page);
      for (int offset : new int[] {0, 2_500_000, 10, 1_000_000}) {
        assertPiece(page, offset);
      }
      assertThat(asked).containsExactly(0L, 10L);
      assertThat(closed.poll(60, TimeUnit.SECONDS)).as("the first stream").isNotNull();
    }
    assertThat(closed.poll(60, TimeUnit.SECONDS)).as("the second stream").isNotNull();
  }

  @Test
  void aHandlerOfRangesIsAskedForThoseThatAreFar() throws Exception {
    handler =
        (offset, responder) ->
            responder.respond(
                partial(
                    offset,
                    LENGTH,
                    Arrays.copyOfRange(
                        pattern(), (int) offset, (int) Math.min(offset + 1_000_000, LENGTH))));
    try (SocketChannel page = connect(golden("hello"))) {
      frame(page);
      for (int offset : new int[] {0, 900_000, 2_500_000, 10, LENGTH - 1000}) {
        assertPiece(page, offset);
      }
      assertThat(asked).containsExactly(0L, 2_500_000L, 10L, LENGTH - 1000L);
    }
  }

  @Test
  void theEndOfAStreamOfUnknownLengthIsTheEnd() throws Exception {
    handler = (offset, responder) -> responder.stream(streamed(utf8("moov"), OptionalLong.empty()));
    try (SocketChannel page = connect(golden("hello"))) {
      assertThat(frame(page)).isEqualTo(golden("opened-unknown"));
      write(page, read(0, 100));
      assertThat(frame(page)).isEqualTo(golden("data"));
      for (long offset : new long[] {4, 5, 1_000_000}) {
        write(page, read(offset, 100));
        assertThat(frame(page)).isEqualTo(golden("end"));
      }
    }
  }

  @Test
  void anAnswerWithAnotherRangeIsRefused() throws Exception {
    handler = (offset, responder) -> responder.respond(partial(offset + 1, LENGTH, utf8("x")));
    try (SocketChannel page = connect(golden("hello"))) {
      assertThat(status(frame(page))).isEqualTo(502);
    }
  }

  @Test
  void aStreamEndsWhenNobodyPlaysItAnyMore() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    handler =
        (offset, responder) -> {
          responder.stream(streamed(pattern(), OptionalLong.empty()));
          done.countDown();
        };
    connect(golden("hello")).close();
    assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(closed).hasSize(1);
  }

  private void assertPiece(SocketChannel page, int offset) throws IOException {
    write(page, read(offset, 1000));
    byte[] answer = frame(page);
    assertThat(Arrays.copyOfRange(answer, 5, answer.length))
        .isEqualTo(Arrays.copyOfRange(pattern(), offset, offset + 1000));
  }

  private SocketChannel connect(byte[] hello) throws IOException {
    return connect(60_000, hello);
  }

  private SocketChannel connect(long patienceMillis, byte[] hello) throws IOException {
    MediaServer server = MediaServer.open(directory.resolve("socket"), door, patienceMillis);
    servers.add(server);
    SocketChannel page = SocketChannel.open(UnixDomainSocketAddress.of(server.socket()));
    write(page, hello);
    return page;
  }

  private static void write(SocketChannel page, byte[] bytes) throws IOException {
    page.write(ByteBuffer.wrap(bytes));
  }

  private static byte[] frame(SocketChannel page) throws IOException {
    int length = readExactly(page, 4).getInt();
    byte[] frame = new byte[4 + length];
    ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
    readExactly(page, length).get(frame, 4, length);
    return frame;
  }

  private static ByteBuffer readExactly(SocketChannel page, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      assertThat(page.read(bytes)).as("the connection goes on").isNotNegative();
    }
    return bytes.flip();
  }

  /// A connection with bytes that nobody has read is reset.
  private static boolean ends(SocketChannel page) {
    try {
      return page.read(ByteBuffer.allocate(1)) < 0;
    } catch (IOException reset) {
      return true;
    }
  }

  private static long length(byte[] opened) {
    return ByteBuffer.wrap(opened).order(ByteOrder.LITTLE_ENDIAN).getLong(5);
  }

  private static int status(byte[] refused) {
    assertThat(refused[4]).isEqualTo((byte) MediaFrame.REFUSED);
    return ByteBuffer.wrap(refused).order(ByteOrder.LITTLE_ENDIAN).getInt(5);
  }

  private static byte[] hello(String token, String address) {
    byte[] text = utf8(token + address);
    return ByteBuffer.allocate(9 + text.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(5 + text.length)
        .put((byte) MediaFrame.HELLO)
        .putInt(MediaFrame.VERSION)
        .put(text)
        .array();
  }

  private static byte[] read(long offset, int count) {
    return ByteBuffer.allocate(17)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(13)
        .put((byte) MediaFrame.READ)
        .putLong(offset)
        .putInt(count)
        .array();
  }

  private static SchemeResponse response(int status, byte[] body) {
    return new SchemeResponse(
        status, new Headers(List.of(new Headers.Header("Content-Type", "text/plain"))), body);
  }

  private static SchemeResponse partial(long first, long total, byte[] body) {
    String range = "bytes %d-%d/%d".formatted(first, first + body.length - 1, total);
    return new SchemeResponse(
        206, new Headers(List.of(new Headers.Header("Content-Range", range))), body);
  }

  private StreamedResponse streamed(byte[] bytes, OptionalLong length) {
    InputStream in =
        new ByteArrayInputStream(bytes) {
          @Override
          public void close() throws IOException {
            closed.add("stream");
            super.close();
          }
        };
    return new StreamedResponse(200, Headers.EMPTY, in, length);
  }

  private static byte[] pattern() {
    byte[] bytes = new byte[LENGTH];
    for (int at = 0; at < LENGTH; at++) {
      bytes[at] = (byte) (at * 7 + (at >> 8));
    }
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] golden(String name) throws IOException {
    String hex = Files.readString(Path.of("../wire/golden/media/" + name + ".hex"));
    return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
  }
}
