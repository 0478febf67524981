package dev.elnath.webkitgtk.internal.memory;

import dev.elnath.platform.PlatformException;
import dev.elnath.platform.SharedMemory;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A memory file as this process sees it. Its arena lets no thread use it after it was closed.
final class MappedMemory implements SharedMemory {
  private static final NativeFunction MAP = new NativeFunction("mmap");
  private static final NativeFunction UNMAP = new NativeFunction("munmap");

  private static final long READABLE_AND_WRITABLE = 1 | 2;
  private static final long SHARED = 1;
  private static final long FAILED = -1;
  private static final int TICKET_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String ticket;
  private final Arena arena;
  private final MemorySegment memory;
  private final Consumer<String> withdraw;
  private final AtomicBoolean closed = new AtomicBoolean();

  private MappedMemory(Arena arena, MemorySegment memory, Consumer<String> withdraw) {
    this.arena = arena;
    this.memory = memory;
    this.withdraw = withdraw;
    byte[] random = new byte[TICKET_BYTES];
    RANDOM.nextBytes(random);
    this.ticket = HexFormat.of().formatHex(random);
  }

  /// Maps a file and seals it, but does not close it.
  ///
  /// @param withdraw makes the ticket worthless
  /// @throws PlatformException if the system refuses
  @SuppressWarnings({"restricted", "MustBeClosedChecker"})
  static MappedMemory of(MemoryFile file, Consumer<String> withdraw) {
    long address = MAP.call(0, file.length(), READABLE_AND_WRITABLE, SHARED, file.descriptor(), 0);
    if (address == FAILED) {
      throw new PlatformException("mmap failed: there is no room for memory to share");
    }
    Arena arena = Arena.ofShared();
    MemorySegment memory =
        MemorySegment.ofAddress(address)
            .reinterpret(file.length(), arena, it -> UNMAP.call(it.address(), it.byteSize()));
    MappedMemory mapped = new MappedMemory(arena, memory, withdraw);
    try {
      file.seal();
      return mapped;
    } catch (RuntimeException failure) {
      mapped.close();
      throw failure;
    }
  }

  @Override
  public String ticket() {
    return ticket;
  }

  @Override
  public ByteBuffer bytes() {
    return memory.asByteBuffer();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      withdraw.accept(ticket);
      arena.close();
    }
  }
}
