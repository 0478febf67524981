package dev.elnath.internal.ipc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The page's end of a direct connection whose large frames go through shared memory. One thread.
final class TestRingPage implements AutoCloseable {
  /// A frame from the application.
  ///
  /// @param viaRing whether it came through shared memory
  record Frame(int kind, byte[] content, boolean viaRing) {}

  final List<FakeMemory> memories = new ArrayList<>();
  private final DirectTransport transport;
  private final SocketChannel channel;
  private final ArrayDeque<Frame> fromRing = new ArrayDeque<>();
  private final ByteArrayOutputStream assembled = new ByteArrayOutputStream();
  private @Nullable ByteBuffer memory;
  private long read;
  private boolean givingBack = true;

  TestRingPage(TestPages pages) throws IOException {
    this(pages, FakeMemory::new);
  }

  /// @param source makes the memory of each ring
  TestRingPage(TestPages pages, IntFunction<FakeMemory> source) throws IOException {
    transport = DirectTransport.open(pages.pages).orElseThrow();
    transport.shareMemory(length -> {
      FakeMemory made = source.apply(length);
      memories.add(made);
      return Optional.of(made);
    });
    String quoted = new String(pages.session().newTicket().bytes(), StandardCharsets.US_ASCII);
    channel = SocketChannel.open(UnixDomainSocketAddress.of(transport.socket()));
    write(TestDirectPage.hello(quoted.substring(1, quoted.length() - 1), pages.key.text()));
  }

  /// Takes the ring that is offered next.
  void map() throws IOException {
    Frame offer = next();
    if (offer.kind() != DirectFrame.RING) {
      throw new AssertionError("a frame of kind " + offer.kind() + " and not the offer of a ring");
    }
    map(RingOutput.BYTES);
  }

  void map(int length) throws IOException {
    memory = memories.getLast().bytes();
    number(DirectFrame.MAPPED, length);
  }

  /// From now on what is taken out of the ring is not given back.
  void keepAll() {
    givingBack = false;
  }

  void number(int kind, int number) throws IOException {
    write(TestDirectPage.frame(kind, 4).putInt(number).array());
  }

  void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /// The next frame, whichever way it comes; [DirectFrame#MORE] is none.
  Frame next() throws IOException {
    while (fromRing.isEmpty()) {
      ByteBuffer head = little(readExactly(5));
      int length = head.getInt() - 1;
      int kind = head.get();
      byte[] content = readExactly(length);
      if (kind != DirectFrame.MORE) {
        return new Frame(kind, content, false);
      }
      takeFromRing(little(content).getInt());
    }
    return fromRing.remove();
  }

  private void takeFromRing(int count) throws IOException {
    byte[] bytes = new byte[count];
    memory().get((int) (read % RingOutput.BYTES), bytes);
    read += count;
    assembled.writeBytes(bytes);
    if (givingBack) {
      number(DirectFrame.TAKEN, count);
    }
    byte[] joined = assembled.toByteArray();
    ByteBuffer all = little(joined);
    while (all.remaining() >= 4 && all.remaining() >= 4 + all.getInt(all.position())) {
      byte[] content = new byte[all.getInt() - 1];
      int kind = all.get();
      all.get(content);
      fromRing.add(new Frame(kind, content, true));
    }
    assembled.reset();
    assembled.write(joined, all.position(), all.remaining());
  }

  /// Whether the application closes the connection, after whatever else it sends.
  boolean isClosed() throws IOException {
    try {
      while (true) {
        next();
      }
    } catch (EOFException closed) {
      return true;
    }
  }

  private ByteBuffer memory() {
    if (memory == null) {
      throw new AssertionError("map comes first");
    }
    return memory;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private byte[] readExactly(int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer target = ByteBuffer.wrap(bytes);
    while (target.hasRemaining()) {
      if (channel.read(target) < 0) {
        throw new EOFException("closed");
      }
    }
    return bytes;
  }

  /// Closes the page's end only.
  void leave() throws IOException {
    channel.close();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    transport.close();
  }
}
