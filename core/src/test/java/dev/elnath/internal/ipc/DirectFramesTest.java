package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.command.Body;
import dev.elnath.command.Headers.Header;
import dev.elnath.permission.Origin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The frames of `wire/golden`, and what is none.
final class DirectFramesTest {
  private static final int MAX_BODY = 1_000;

  @Test
  void helloIsRead() throws Exception {
    assertThat(only(golden("hello")))
        .isEqualTo(
            new DirectFrame.Hello(1, "0123456789abcdef0123456789abcdef", "0123456789.-:+=^!/*?"));
  }

  @Test
  void callsAreRead() throws Exception {
    Envelope json = DirectRequest.parse(call("call-json", 7), MAX_BODY, "page", Origin.LOCAL);
    assertThat(json.command()).isEqualTo("greet");
    assertThat(json.headers().entries()).isEmpty();
    assertThat(new String(json.body().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("{\"name\":\"Ådá 🌟\"}");
    Envelope headers =
        DirectRequest.parse(call("call-headers", (1L << 32) + 5), MAX_BODY, "page", Origin.LOCAL);
    assertThat(headers.command()).isEqualTo("plugin:fs|read");
    assertThat(headers.headers().entries()).containsExactly(new Header("x-mine", "one, two"));
    Envelope raw = DirectRequest.parse(call("call-raw", 8), MAX_BODY, "page", Origin.LOCAL);
    assertThat(raw.body()).isInstanceOf(Body.Raw.class);
    assertThat(raw.body().bytes()).containsExactly(0, 255, 10, 13, 0);
  }

  @Test
  void theCountOfDeliveredMessagesIsRead() throws Exception {
    assertThat(only(golden("received"))).isEqualTo(new DirectFrame.Received(64));
  }

  @Test
  void answersAreWritten() throws Exception {
    assertWritten(
        DirectFrame.answer(7, new Reply.Ok(new Body.JsonText(utf8("\"Hello, Ådá!\"")))),
        golden("result-json"));
    assertWritten(
        DirectFrame.answer(8, new Reply.Ok(new Body.Raw(new byte[] {0, 1, (byte) 255, 10}))),
        golden("result-raw"));
    assertWritten(
        DirectFrame.answer((1L << 32) + 5, Reply.failed("Command nothing not found")),
        golden("error-json"));
  }

  @Test
  void messagesAreWritten() throws Exception {
    byte[] json = utf8("{\"message\":[1,2],\"index\":0,\"id\":0}");
    assertWritten(
        DirectFrame.message(new PushQueue.JsonMessage(-1, json, () -> {})), golden("message-json"));
    byte[] bytes = {1, 2, 3};
    assertWritten(
        DirectFrame.message(new PushQueue.RawMessage(3, 9, bytes, () -> {})),
        golden("message-raw"));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        OutgoingFrame.SMALL_BYTES - 13,
        OutgoingFrame.SMALL_BYTES,
        OutgoingFrame.SMALL_BYTES + 1,
        1_000_000
      })
  void bytesOfAnyLengthAreWrittenWholeAndInPieces(int length) throws Exception {
    byte[] content = random(length);
    byte[] expected =
        TestDirectPage.frame(DirectFrame.RESULT_RAW, 8 + length).putLong(3).put(content).array();
    assertWritten(DirectFrame.answer(3, new Reply.Ok(new Body.Raw(content))), expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_490, 65_535, 65_536, 65_537, 300_000})
  void aCallIsPartedFromItsBodyInWhateverPiecesItComes(int length) throws Exception {
    byte[] body = random(length);
    byte[] head = utf8("\"greet\"\n[[\"a\",\"b\"]]\n");
    byte[] call =
        TestDirectPage.frame(DirectFrame.CALL_RAW, 8 + head.length + length)
            .putLong(5)
            .put(head)
            .put(body)
            .array();
    byte[] both = joined(call, golden("received"));
    for (int piece : new int[] {1, 7, 1_000, Integer.MAX_VALUE}) {
      DirectDecoder decoder = new DirectDecoder(new Pieces(both, piece), 1 << 20);
      DirectFrame.Call read = (DirectFrame.Call) decoder.next().orElseThrow();
      assertThat(read.head()).isEqualTo(head);
      assertThat(read.body()).isEqualTo(body);
      assertThat(decoder.next()).contains(new DirectFrame.Received(64));
      assertThat(decoder.next()).isEmpty();
    }
  }

  @Test
  void headersLongerThanTheBufferAreReadToo() throws Exception {
    byte[] head = utf8("\"greet\"\n[[\"a\",\"" + "b".repeat(100_000) + "\"]]\n");
    byte[] call =
        TestDirectPage.frame(DirectFrame.CALL_RAW, 8 + head.length + 3)
            .putLong(5)
            .put(head)
            .put(new byte[] {1, 10, 2})
            .array();
    DirectDecoder decoder = new DirectDecoder(new Pieces(call, 999), 1 << 20);
    Envelope request =
        DirectRequest.parse(
            (DirectFrame.Call) decoder.next().orElseThrow(), MAX_BODY, "page", Origin.LOCAL);
    assertThat(request.headers().entries()).containsExactly(new Header("a", "b".repeat(100_000)));
    assertThat(request.body().bytes()).containsExactly(1, 10, 2);
  }

  @Test
  void smallResultsAndMessagesThatFollowEachOtherAreJoined() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DirectGatherer gatherer = new DirectGatherer(Channels.newChannel(out));
    gatherer.add(result(7, utf8("\"Hello, Ådá!\"")));
    gatherer.add(result((1L << 32) + 5, utf8("null")));
    gatherer.add(message(-1, "{\"message\":[1,2],\"index\":0,\"id\":0}"));
    gatherer.add(message(3, "{\"end\":true,\"index\":1,\"id\":-1}"));
    gatherer.flush();
    assertThat(out.toByteArray())
        .isEqualTo(joined(golden("results-json"), golden("messages-json")));
  }

  @Test
  void whatIsNotJoinedKeepsItsPlaceAmongWhatIs() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DirectGatherer gatherer = new DirectGatherer(Channels.newChannel(out));
    byte[] large = utf8("\"" + "x".repeat(100_000) + "\"");
    gatherer.add(result(1, utf8("1")));
    gatherer.add(new DirectFrame.Answer(2, Reply.failed("no")));
    gatherer.add(result(3, large));
    gatherer.add(result(4, utf8("4")));
    gatherer.flush();
    assertThat(out.toByteArray())
        .isEqualTo(
            joined(
                list(DirectFrame.RESULTS_JSON, "[[1,1]]"),
                written(DirectFrame.answer(2, Reply.failed("no"))),
                written(result(3, large).frame()),
                list(DirectFrame.RESULTS_JSON, "[[4,4]]")));
  }

  @Test
  void listsAreSentBeforeTheyOverflow() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DirectGatherer gatherer = new DirectGatherer(Channels.newChannel(out));
    Random random = new Random(2);
    StringBuilder expected = new StringBuilder();
    for (int number = 0; number < 2_000; number++) {
      String text = "\"" + "y".repeat(random.nextInt(4_000)) + "\"";
      gatherer.add(result(number, utf8(text)));
      expected.append('[').append(number).append(',').append(text).append(']');
    }
    gatherer.flush();
    ByteBuffer sent = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    StringBuilder actual = new StringBuilder();
    while (sent.hasRemaining()) {
      byte[] content = new byte[sent.getInt() - 1];
      assertThat(sent.get()).isEqualTo((byte) DirectFrame.RESULTS_JSON);
      sent.get(content);
      String list = new String(content, StandardCharsets.UTF_8);
      actual.append(list.substring(1, list.length() - 1).replace("],[", "]["));
    }
    assertThat(actual).hasToString(expected.toString());
  }

  /// However it is sent.
  private static void assertWritten(OutgoingFrame frame, byte[] expected) throws IOException {
    assertThat(written(frame)).isEqualTo(expected);
    ByteBuffer copied = ByteBuffer.allocate(frame.length());
    frame.putInto(copied);
    assertThat(copied.array()).isEqualTo(expected);
  }

  private static byte[] written(OutgoingFrame frame) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    frame.writeTo(Channels.newChannel(out));
    return out.toByteArray();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  /// Gives its bytes in pieces.
  private static final class Pieces implements ReadableByteChannel {
    private final ByteBuffer bytes;
    private final int piece;

    Pieces(byte[] bytes, int piece) {
      this.bytes = ByteBuffer.wrap(bytes);
      this.piece = piece;
    }

    @Override
    public int read(ByteBuffer target) {
      if (!bytes.hasRemaining()) {
        return -1;
      }
      int count = Math.min(piece, Math.min(bytes.remaining(), target.remaining()));
      target.put(bytes.slice(bytes.position(), count));
      bytes.position(bytes.position() + count);
      return count;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }

  private static DirectFrame.Answer result(long number, byte[] json) {
    return new DirectFrame.Answer(number, new Reply.Ok(new Body.JsonText(json)));
  }

  private static DirectFrame.Pushed message(int callback, String json) {
    return new DirectFrame.Pushed(new PushQueue.JsonMessage(callback, utf8(json), () -> {}));
  }

  private static byte[] list(int kind, String json) {
    return TestDirectPage.frame(kind, json.length()).put(utf8(json)).array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "call-json", "call-headers", "call-raw", "received"})
  void aFrameThatIsCutAnywhereIsNone(String name) throws Exception {
    byte[] whole = golden(name);
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> decoder(cut).next()).isInstanceOf(EOFException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000001",
        "0100000000",
        "0100000005",
        "0100000010",
        "0100000001",
        "05000000010100000000",
        "ffffffff01",
        "0100000002",
        "080000000200000000000000",
        "0900000002ffffffffffffffff",
        "0100000004",
        "0500000004000000000000",
        "0500000004ffffffff",
        "060000000401000000ff"
      })
  void whatIsNoFrameIsBroken(String hex) {
    assertThatThrownBy(() -> decoder(HexFormat.of().parseHex(hex)).next())
        .isInstanceOf(BrokenFrame.class);
  }

  @Test
  void garbageEndsAndNeverHangs() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      byte[] garbage = new byte[random.nextInt(64)];
      random.nextBytes(garbage);
      if (garbage.length > 3) {
        garbage[1] = garbage[2] = garbage[3] = 0;
      }
      DirectDecoder decoder = decoder(garbage);
      try {
        while (decoder.next().isPresent()) {
          // Some of it may be frames.
        }
      } catch (IOException expected) {
        assertThat(expected).isInstanceOfAny(BrokenFrame.class, EOFException.class);
      }
    }
  }

  @Test
  void anOversizedCallIsSkippedAndTheNextIsRead() throws Exception {
    byte[] body = new byte[MAX_BODY + DirectDecoder.MAX_HEAD_BYTES + 1];
    byte[] oversized =
        TestDirectPage.frame(DirectFrame.CALL_RAW, 8 + body.length).putLong(3).put(body).array();
    DirectDecoder decoder = decoder(oversized, golden("received"));
    assertThat(decoder.next()).contains(new DirectFrame.Oversized(3));
    assertThat(decoder.next()).contains(new DirectFrame.Received(64));
    assertThat(decoder.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"greet\"",
        "\"greet\"\n",
        "greet\n\n{}",
        "5\n\n{}",
        "\"greet\" 1\n\n{}",
        "\"greet\"\n{\n{}",
        "\"greet\"\n[[\"a\"]]\n{}",
        "\"greet\"\n[[\"a b\",\"c\"]]\n{}"
      })
  void aCallWithoutAProperHeadIsRefused(String content) {
    DirectFrame.Call call = new DirectFrame.Call(1, false, utf8(content));
    assertThatThrownBy(() -> DirectRequest.parse(call, MAX_BODY, "page", Origin.LOCAL))
        .isInstanceOf(RefusedRequest.class);
  }

  @Test
  void aBodyBeyondTheLimitIsRefusedByName() {
    DirectFrame.Call call =
        new DirectFrame.Call(1, true, utf8("\"greet\"\n\n" + "x".repeat(MAX_BODY + 1)));
    assertThatThrownBy(() -> DirectRequest.parse(call, MAX_BODY, "page", Origin.LOCAL))
        .hasMessageContaining("plugins.elnath.maxBodyBytes");
  }

  private static DirectFrame.Call call(String name, long number) throws IOException {
    DirectFrame.Call call = (DirectFrame.Call) only(golden(name));
    assertThat(call.number()).isEqualTo(number);
    return call;
  }

  private static DirectFrame only(byte[] bytes) throws IOException {
    DirectDecoder decoder = decoder(bytes);
    Optional<DirectFrame> frame = decoder.next();
    assertThat(decoder.next()).isEmpty();
    return frame.orElseThrow();
  }

  private static DirectDecoder decoder(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    ByteBuffer all = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      all.put(part);
    }
    return new DirectDecoder(Channels.newChannel(new ByteArrayInputStream(all.array())), MAX_BODY);
  }

  static byte[] golden(String name) throws IOException {
    String hex = Files.readString(Path.of("../wire/golden/" + name + ".hex"));
    return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
