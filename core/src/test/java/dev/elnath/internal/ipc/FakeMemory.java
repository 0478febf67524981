package dev.elnath.internal.ipc;

import dev.elnath.platform.SharedMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;

/// Memory of which the page's end is in the same process.
final class FakeMemory implements SharedMemory {
  static final String TICKET = "fedcba9876543210fedcba9876543210";

  final CompletableFuture<Boolean> closed = new CompletableFuture<>();
  private final ByteBuffer memory;

  FakeMemory(int length) {
    memory = ByteBuffer.allocateDirect(length);
  }

  @Override
  public String ticket() {
    return TICKET;
  }

  /// What the page sees.
  @Override
  public ByteBuffer bytes() {
    if (closed.isDone()) {
      throw new IllegalStateException("Already closed");
    }
    return memory.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() {
    closed.complete(true);
  }
}
