package dev.elnath.internal.ipc;

import dev.elnath.platform.PlatformException;
import dev.elnath.platform.SharedMemory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/// The shared memory of one connection, from its offer to its end (`wire/direct.md`). Any thread.
final class DirectRing {
  private static final Logger LOG = System.getLogger("dev.elnath.command");

  private final IntFunction<Optional<SharedMemory>> source;
  private final DirectWriter writer;
  private volatile State state = new None();

  /// How far it has come.
  private sealed interface State {}

  private record None() implements State {}

  private record Offered(SharedMemory memory) implements State {}

  private record Used(SharedMemory memory) implements State {}

  private record Refused() implements State {}

  private record Ended() implements State {}

  /// @param source makes shared memory of a length
  DirectRing(IntFunction<Optional<SharedMemory>> source, DirectWriter writer) {
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
      Optional<SharedMemory> memory = source.apply(RingOutput.BYTES);
      state = memory.<State>map(Offered::new).orElseGet(Refused::new);
      memory.ifPresent(it -> writer.add(DirectFrame.OfRing.offer(it.ticket(), RingOutput.BYTES)));
    } catch (PlatformException failure) {
      state = new Refused();
      LOG.log(
          Level.WARNING,
          "large bodies go over the socket, without shared memory: " + failure.getMessage());
    }
  }

  /// The page has got the memory, or not.
  ///
  /// @throws BrokenFrame if it was not offered, or has another length
  synchronized void mapped(int length) throws BrokenFrame {
    if (!(state instanceof Offered(SharedMemory memory))) {
      throw new BrokenFrame("a ring that was not offered");
    } else if (length == 0) {
      state = new Refused();
      memory.close();
      LOG.log(Level.DEBUG, "a page has got no shared memory: large bodies go over the socket");
    } else if (length != RingOutput.BYTES) {
      throw new BrokenFrame("a ring of " + Integer.toUnsignedString(length) + " bytes");
    } else {
      state = new Used(memory);
      writer.use(new RingOutput(memory.bytes()));
      LOG.log(Level.DEBUG, "large bodies go through shared memory");
    }
  }

  /// Ends it with its connection.
  ///
  /// @param written completed when the writer does not use it any more
  synchronized void end(CompletableFuture<Boolean> written) {
    State last = state;
    state = new Ended();
    switch (last) {
      case Offered(SharedMemory memory) -> memory.close();
      case Used(SharedMemory memory) -> {
        CompletableFuture<Void> _ = written.thenRun(memory::close);
      }
      case None _, Refused _, Ended _ -> {}
    }
  }
}
