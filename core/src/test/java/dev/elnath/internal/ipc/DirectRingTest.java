package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.internal.ipc.TestRingPage.Frame;
import dev.elnath.internal.ipc.TransportContract.Sent;
import dev.elnath.platform.PlatformException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Large bodies through shared memory, and pages that do not keep to its rules, over a real socket.
@Timeout(60)
final class DirectRingTest {
  private static final int RING = RingOutput.BYTES;
  private static final int SMALL = OutgoingFrame.SMALL_BYTES;

  private final TestPages pages = new TestPages();
  private final Random random = new Random(1);
  private TestRingPage page;
  private long number;

  @BeforeEach
  void connect() throws IOException {
    page = new TestRingPage(pages);
  }

  @AfterEach
  void close() throws IOException {
    page.close();
  }

  @Test
  void smallBodiesMakeNoRing() throws Exception {
    byte[] body = bytes(SMALL);
    page.write(call("bytes", body));
    assertAnswer(page.next(), body, false);
    assertThat(page.memories).isEmpty();
  }

  @Test
  void theFirstLargeBodyGoesOverTheSocketAndMakesOneRing() throws Exception {
    for (int time = 0; time < 3; time++) {
      byte[] body = bytes(SMALL + 1);
      page.write(call("bytes", body));
      Frame first = page.next();
      if (time == 0) {
        assertThat(first.kind()).isEqualTo(DirectFrame.RING);
        assertThat(new String(first.content(), 0, 32, StandardCharsets.US_ASCII))
            .isEqualTo(FakeMemory.TICKET);
        assertThat(numberAt(first.content(), 32)).isEqualTo(RING);
        first = page.next();
      }
      assertAnswer(first, body, false);
    }
    assertThat(page.memories).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, SMALL_BODY, SMALL_BODY + 1, 1 << 20, 5_000_000})
  void largeAnswersComeThroughTheRing(int length) throws Exception {
    startRing();
    for (int time = 0; time < 3; time++) {
      byte[] body = bytes(length);
      page.write(call("bytes", body));
      assertAnswer(page.next(), body, length > SMALL);
    }
  }

  private static final int SMALL_BODY = 64 << 10;

  @ParameterizedTest
  @ValueSource(ints = {-30, -1, 0, 1, 30})
  void framesThatEndNearTheEndOfTheRingAreWhole(int beyond) throws Exception {
    startRing();
    for (int time = 0; time < 6; time++) {
      byte[] body = bytes(RING + beyond);
      page.write(call("bytes", body));
      assertAnswer(page.next(), body, true);
    }
  }

  @Test
  void smallAnswersOvertakeALargeOne() throws Exception {
    startRing();
    page.keepAll();
    byte[] body = bytes(3 * RING);
    page.write(call("bytes", body));
    page.write(call("greet", "{\"name\":\"Ada\"}".getBytes(StandardCharsets.UTF_8), false));
    Frame first = page.next();
    assertThat(new String(first.content(), StandardCharsets.UTF_8)).contains("Hello, Ada!");
    page.number(DirectFrame.TAKEN, RING + 1);
    assertThat(page.isClosed()).as("what has not been sent cannot be taken").isTrue();
  }

  @Test
  void largeAnswersThatWaitForThePageAreBounded() throws Exception {
    startRing();
    page.keepAll();
    int calls = (int) (DirectWriter.MAX_WAITING_BYTES / (4 << 20)) + 3;
    for (int call = 0; call < calls; call++) {
      page.write(call("bytes", bytes(4 << 20)));
    }
    assertThat(page.next().viaRing()).as("what the ring holds no more").isFalse();
  }

  @Test
  void aPageWithoutMemoryGetsAllOverTheSocket() throws Exception {
    page.write(call("bytes", bytes(SMALL + 1)));
    assertThat(page.next().kind()).isEqualTo(DirectFrame.RING);
    page.number(DirectFrame.MAPPED, 0);
    page.next();
    byte[] body = bytes(5_000_000);
    page.write(call("bytes", body));
    assertAnswer(page.next(), body, false);
    assertThat(page.memories.getFirst().closed.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aSystemThatGivesNoMemoryLeavesTheSocket() throws Exception {
    page.close();
    page =
        new TestRingPage(
            pages,
            length -> {
              throw new PlatformException("memfd_create failed");
            });
    for (int time = 0; time < 3; time++) {
      byte[] body = bytes(1_000_000);
      page.write(call("bytes", body));
      assertAnswer(page.next(), body, false);
    }
  }

  @Test
  void theMemoryGoesWithTheConnectionHalfWayThroughABody() throws Exception {
    startRing();
    page.keepAll();
    page.write(call("bytes", bytes(3 * RING)));
    page.write(Arrays.copyOf(call("bytes", bytes(RING)), RING / 2));
    page.leave();
    assertThat(page.memories.getFirst().closed.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void theMemoryGoesWithTheDocument() throws Exception {
    startRing();
    pages.navigate();
    assertThat(page.isClosed()).isTrue();
    assertThat(page.memories.getFirst().closed.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aRingThatIsOfferedAndNotTakenGoesWithTheConnection() throws Exception {
    page.write(call("bytes", bytes(SMALL + 1)));
    assertThat(page.next().kind()).isEqualTo(DirectFrame.RING);
    page.leave();
    assertThat(page.memories.getFirst().closed.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {DirectFrame.MAPPED, DirectFrame.TAKEN})
  void aPageThatHasNoRingCannotUseOne(int kind) throws Exception {
    page.number(kind, 1);
    assertThat(page.isClosed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, OTHER_LENGTH, Integer.MAX_VALUE, -1})
  void aRingOfAnotherLengthEndsTheConnection(int length) throws Exception {
    page.write(call("bytes", bytes(SMALL + 1)));
    assertThat(page.next().kind()).isEqualTo(DirectFrame.RING);
    page.map(length);
    assertThat(page.isClosed()).isTrue();
    assertThat(page.memories.getFirst().closed.get(10, TimeUnit.SECONDS)).isTrue();
  }

  private static final int OTHER_LENGTH = RingOutput.BYTES / 2;

  @Test
  void aRingIsTakenOnce() throws Exception {
    startRing();
    page.map(RING);
    assertThat(page.isClosed()).isTrue();
    assertThat(page.memories.getFirst().closed.get(10, TimeUnit.SECONDS)).isTrue();
  }

  private void startRing() throws IOException {
    page.write(call("bytes", bytes(SMALL + 1)));
    page.map();
    assertThat(page.next().kind()).isEqualTo(DirectFrame.RESULT_RAW);
    // What is answered after this comes after the ring has been taken.
    page.write(call("greet", "{\"name\":\"Ada\"}".getBytes(StandardCharsets.UTF_8), false));
    page.next();
  }

  private byte[] call(String command, byte[] body) {
    return call(command, body, true);
  }

  private byte[] call(String command, byte[] body, boolean raw) {
    return TestDirectPage.call(new Sent(command, TransportContract.PAGE, ++number, body, raw, ""));
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static int numberAt(byte[] content, int at) {
    return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
  }

  private static void assertAnswer(Frame frame, byte[] body, boolean viaRing) {
    assertThat(frame.kind()).isEqualTo(DirectFrame.RESULT_RAW);
    assertThat(frame.viaRing()).as("through the ring").isEqualTo(viaRing);
    assertThat(Arrays.equals(frame.content(), 8, frame.content().length, body, 0, body.length))
        .as("the same %d bytes", body.length)
        .isTrue();
  }
}
