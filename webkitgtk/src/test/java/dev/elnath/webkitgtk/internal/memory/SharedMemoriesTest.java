package dev.elnath.webkitgtk.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.platform.PlatformException;
import dev.elnath.platform.SharedMemory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

/// Memory that is shared with web processes, and who gets its descriptor.
final class SharedMemoriesTest {
  private static final int LENGTH = 3 * 4096;

  private final SharedMemories memories = new SharedMemories();

  @Test
  void whoHasTheDescriptorReadsTheSameBytesAndCannotWriteThem() throws Exception {
    try (SharedMemory memory = memories.make(LENGTH);
        MemoryFile file = memories.redeem(memory.ticket()).orElseThrow();
        FileChannel other = open(file)) {
      ByteBuffer bytes = memory.bytes();
      assertThat(bytes.capacity()).isEqualTo(LENGTH);
      ByteBuffer seen = other.map(MapMode.READ_ONLY, 0, LENGTH);
      bytes.put(4_094, new byte[] {1, 2, 3});
      assertThat(seen.get(4_095)).isEqualTo((byte) 2);
      assertThatThrownBy(() -> other.map(MapMode.READ_WRITE, 0, LENGTH))
          .isInstanceOf(IOException.class);
      assertThatThrownBy(() -> other.write(ByteBuffer.wrap(new byte[] {9}), 4_095))
          .isInstanceOf(IOException.class);
      assertThat(bytes.get(4_095)).isEqualTo((byte) 2);
    }
  }

  @Test
  void aTicketIsWorthOneDescriptor() {
    try (SharedMemory memory = memories.make(LENGTH);
        SharedMemory other = memories.make(LENGTH)) {
      assertThat(memory.ticket()).matches("[0-9a-f]{32}").isNotEqualTo(other.ticket());
      memories.redeem(memory.ticket()).orElseThrow().close();
      assertThat(memories.redeem(memory.ticket())).as("the second taker").isEmpty();
      assertThat(memories.redeem("0".repeat(32))).as("a guess").isEmpty();
      assertThat(memories.size()).isEqualTo(1);
    }
    assertThat(memories.size()).isZero();
  }

  @Test
  void aTicketIsWorthNothingAfterTheEnd() {
    SharedMemory memory = memories.make(LENGTH);
    memory.close();
    memory.close();
    assertThat(memories.redeem(memory.ticket())).isEmpty();
    assertThatThrownBy(() -> memory.bytes().get(0)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void bytesThatWereTakenBeforeTheEndCannotBeUsedAfterIt() {
    SharedMemory memory = memories.make(LENGTH);
    ByteBuffer bytes = memory.bytes();
    memory.close();
    assertThatThrownBy(() -> bytes.get(0)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> bytes.put(0, new byte[100])).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nobodyCanChangeItsLength() throws Exception {
    try (SharedMemory memory = memories.make(LENGTH);
        MemoryFile file = memories.redeem(memory.ticket()).orElseThrow();
        RandomAccessFile other = new RandomAccessFile(pathOf(file).toFile(), "rw")) {
      assertThatThrownBy(() -> other.setLength(0)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> other.setLength(2 * LENGTH)).isInstanceOf(IOException.class);
      assertThat(other.length()).isEqualTo(LENGTH);
      assertThat(memory.bytes().get(LENGTH - 1)).isZero();
    }
  }

  @Test
  void nothingIsLeftOpen() throws Exception {
    long before = ringFiles();
    try (SharedMemory asked = memories.make(LENGTH);
        SharedMemory unasked = memories.make(LENGTH)) {
      assertThat(unasked.bytes().capacity()).isEqualTo(LENGTH);
      memories.redeem(asked.ticket()).orElseThrow().close();
      assertThat(ringFiles()).isEqualTo(before + 1);
    }
    assertThat(ringFiles()).isEqualTo(before);
    try (var mappings = Files.lines(Path.of("/proc/self/maps"))) {
      assertThat(mappings.filter(line -> line.matches(".* rw-s .*memfd:elnath-ring.*"))).isEmpty();
    }
  }

  @Test
  void aLengthThatTheSystemRefusesIsToldWithTheFunctionThatFailed() {
    assertThatThrownBy(() -> memories.make(-1))
        .isInstanceOf(PlatformException.class)
        .hasMessageContaining("ftruncate failed");
    assertThat(memories.size()).isZero();
  }

  private static FileChannel open(MemoryFile file) throws IOException {
    return FileChannel.open(pathOf(file), StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static Path pathOf(MemoryFile file) {
    return Path.of("/proc/self/fd/" + file.descriptor());
  }

  private static long ringFiles() throws IOException {
    try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
      return descriptors.filter(SharedMemoriesTest::isRing).count();
    }
  }

  private static boolean isRing(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().contains("memfd:elnath-ring");
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }
}
