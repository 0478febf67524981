package dev.elnath.internal.ipc;

import dev.elnath.platform.PlatformException;
import dev.elnath.platform.SharedMemory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The shared memory of one connection, from its offer to its end (`wire/direct.md`). Any thread.
final class DirectRing {
  private static final Logger LOG = System.getLogger("dev.elnath.command");

  private final RingLayout layout;
  private final IntFunction<Optional<SharedMemory>> source;
  private final DirectWriter writer;
  private volatile State state = new None();

  /// How far it has come.
  private sealed interface State {}

  private record None() implements State {}

  private record Offered(SharedMemory memory) implements State {}

  private record Used(SharedMemory memory, RingInput input, CompletableFuture<Boolean> read)
      implements State {}

  private record Refused() implements State {}

  private record Ended() implements State {}

  /// Takes the frames that come through the ring, until their end.
  interface Reader {
    void read(RingInput input);
  }

  /// @param source makes shared memory of a length
  DirectRing(RingLayout layout, IntFunction<Optional<SharedMemory>> source, DirectWriter writer) {
    this.layout = layout;
    this.source = source;
    this.writer = writer;
  }

  /// A large frame goes over the socket: offers the page a ring for those after it, once.
  void suggest() {
    if (state instanceof None) {
      offer();
    }
  }

  private synchronized void offer() {
    if (!(state instanceof None)) {
      return;
    }
    try {
      Optional<SharedMemory> memory = source.apply(layout.length());
      state = memory.<State>map(Offered::new).orElseGet(Refused::new);
      memory.ifPresent(it -> writer.add(DirectFrame.OfRing.offer(it.ticket(), layout.half())));
    } catch (PlatformException failure) {
      state = new Refused();
      LOG.log(
          Level.WARNING,
          "large bodies go over the socket, without shared memory: " + failure.getMessage());
    }
  }

  /// The page has got the memory, or not.
  ///
  /// @param reader runs on a thread of its own
  /// @throws BrokenFrame if it was not offered, or has another length
  synchronized void mapped(int length, Reader reader) throws BrokenFrame {
    if (!(state instanceof Offered(SharedMemory memory))) {
      throw new BrokenFrame("a ring that was not offered");
    } else if (length == 0) {
      state = new Refused();
      memory.close();
      LOG.log(Level.DEBUG, "a page has got no shared memory: large bodies go over the socket");
    } else if (length != layout.length()) {
      throw new BrokenFrame("a ring of " + Integer.toUnsignedString(length) + " bytes");
    } else {
      use(memory, reader);
    }
  }

  private void use(SharedMemory memory, Reader reader) {
    RingInput input =
        new RingInput(layout, memory.bytes(), () -> writer.add(DirectFrame.OfRing.room()));
    CompletableFuture<Boolean> read = new CompletableFuture<>();
    state = new Used(memory, input, read);
    Thread.ofPlatform()
        .daemon()
        .name("direct-ring")
        .start(() -> {
          try {
            reader.read(input);
          } finally {
            read.complete(true);
          }
        });
    writer.use(new RingOutput(layout.ofApplication(memory.bytes())));
    LOG.log(Level.DEBUG, "large bodies go through shared memory");
  }

  /// So many more bytes wait in the page's half.
  ///
  /// @throws BrokenFrame if there is none, or no room for them
  void announce(int count) throws BrokenFrame {
    if (!(state instanceof Used used)) {
      throw new BrokenFrame("bytes in a ring that there is not");
    }
    used.input().announce(count);
  }

  /// Ends it with its connection.
  ///
  /// @param written when the writer does not use it any more
  synchronized void end(CompletableFuture<Boolean> written) {
    @Nullable State last = state;
    state = new Ended();
    switch (last) {
      case Offered(SharedMemory memory) -> memory.close();
      case Used(SharedMemory memory, RingInput input, CompletableFuture<Boolean> read) -> {
        input.close();
        CompletableFuture<Void> _ = CompletableFuture.allOf(read, written).thenRun(memory::close);
      }
      case None _, Refused _, Ended _ -> {}
    }
  }
}
