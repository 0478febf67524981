package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.command.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What goes over the socket and what through the ring, and in which order.
@Timeout(30)
final class DirectWriterTest {
  private static final int LARGE = 200_000;
  private static final int HALF = 1 << 20;

  private final ByteArrayOutputStream socket = new ByteArrayOutputStream();
  private final byte[] memory = new byte[HALF];
  private final ByteBuffer half = ByteBuffer.wrap(memory);
  private final DirectWriter writer = new DirectWriter(Channels.newChannel(socket));

  @Test
  void messagesDoNotOvertakeALargeOneButAnswersDo() throws Exception {
    writer.use(new RingOutput(half));
    writer.add(message(1, LARGE));
    writer.add(message(2, 10));
    writer.add(message(3, LARGE));
    writer.add(message(4, 10));
    writer.add(answer(10));
    writer.finish();
    writer.run();
    assertThat(frames()).containsExactly("answer", "ring 1", "ring 2", "ring 3", "ring 4");
  }

  @Test
  void messagesGoOverTheSocketAgainWhenNoneIsInTheRing() throws Exception {
    RingOutput ring = new RingOutput(half);
    assertThat(ring.takes(message(2, 10))).isFalse();
    ring.add(message(1, LARGE));
    assertThat(ring.takes(message(2, 10))).isTrue();
    int piece = ring.ready();
    assertThat(piece).isEqualTo(LARGE + 13);
    ring.fill(piece);
    ring.filled(piece);
    assertThat(ring.takes(message(2, 10))).isFalse();
  }

  @Test
  void withoutARingAllGoesOverTheSocketInOrder() throws Exception {
    writer.add(message(1, LARGE));
    writer.add(message(2, 10));
    writer.add(answer(LARGE));
    writer.finish();
    writer.run();
    assertThat(frames()).containsExactly("socket 1", "socket 2", "answer");
  }

  @Test
  void anAbandonedRingLetsTheWriterEnd() throws Exception {
    writer.use(new RingOutput(half));
    writer.add(answer(3 * HALF));
    Thread writing = Thread.ofPlatform().start(() -> runQuietly(writer));
    writer.abandonRing();
    writing.join();
    assertThat(writing.isAlive()).isFalse();
  }

  @Test
  void nothingIsTakenOutOfARingThatThereIsNot() {
    assertThatThrownBy(() -> writer.taken(1)).isInstanceOf(BrokenFrame.class);
    writer.use(new RingOutput(half));
    assertThatThrownBy(() -> writer.taken(1)).isInstanceOf(BrokenFrame.class);
  }

  private static void runQuietly(DirectWriter writer) {
    try {
      writer.run();
    } catch (IOException impossible) {
      throw new AssertionError("memory could not be written", impossible);
    }
  }

  private static DirectFrame.Outgoing message(int id, int length) {
    byte[] bytes = new byte[length];
    return new DirectFrame.Pushed(new PushQueue.RawMessage(id, 0, bytes, () -> {}));
  }

  private static DirectFrame.Outgoing answer(int length) {
    return new DirectFrame.Answer(
        1, new Reply.Ok(new Body.JsonText("1".repeat(length).getBytes(StandardCharsets.UTF_8))));
  }

  /// What a page takes, in its order, and which way it came.
  private List<String> frames() {
    List<String> taken = new ArrayList<>();
    ByteBuffer all = little(ByteBuffer.wrap(socket.toByteArray()));
    ByteArrayOutputStream ring = new ByteArrayOutputStream();
    int used = 0;
    while (all.hasRemaining()) {
      ByteBuffer frame = next(all);
      if (frame.get(4) != DirectFrame.MORE) {
        taken.add(name(frame, "socket "));
        continue;
      }
      ring.write(memory, used, frame.getInt(5));
      used += frame.getInt(5);
      byte[] joined = ring.toByteArray();
      ByteBuffer inRing = little(ByteBuffer.wrap(joined));
      while (inRing.remaining() >= 4
          && inRing.remaining() >= 4 + inRing.getInt(inRing.position())) {
        taken.add(name(next(inRing), "ring "));
      }
      ring.reset();
      ring.write(joined, inRing.position(), inRing.remaining());
    }
    return taken;
  }

  private static ByteBuffer next(ByteBuffer all) {
    int length = 4 + all.getInt(all.position());
    ByteBuffer frame = little(all.slice(all.position(), length));
    all.position(all.position() + length);
    return frame;
  }

  private static String name(ByteBuffer frame, String way) {
    return frame.get(4) == DirectFrame.MESSAGE_RAW ? way + frame.getInt(5) : "answer";
  }

  private static ByteBuffer little(ByteBuffer bytes) {
    return bytes.order(ByteOrder.LITTLE_ENDIAN);
  }
}
