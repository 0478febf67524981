package dev.elnath.internal.ipc;

import dev.elnath.permission.Origin;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// One document's connection: one thread reads, one writes, one sends messages as fast as the page
/// takes them.
final class DirectConnection {
  private static final Logger LOG = System.getLogger("dev.elnath.command");

  private final SocketChannel channel;
  private final Pages pages;
  private final DirectDecoder decoder;
  private final DirectWriter writer;
  private final PushWindow window = new PushWindow();
  private final long patienceMillis;
  private final AtomicBoolean greeted = new AtomicBoolean();

  /// @param patienceMillis how long a stranger may take to say who it is
  DirectConnection(SocketChannel channel, Pages pages, long patienceMillis) {
    this.channel = channel;
    this.pages = pages;
    this.patienceMillis = patienceMillis;
    this.decoder = new DirectDecoder(channel, pages.limits().maxBodyBytes());
    this.writer = new DirectWriter(channel);
  }

  /// Serves the page until either side closes. The channel is closed then. Runs on a platform
  /// thread: the system wakes it at once, where a virtual one is woken by two others.
  void run() {
    CompletableFuture.delayedExecutor(patienceMillis, TimeUnit.MILLISECONDS)
        .execute(this::closeStranger);
    try (channel) {
      PageSession session = greet();
      if (session != null && session.attach(this)) {
        LOG.log(Level.DEBUG, () -> "connected directly: " + session.webviewLabel());
        try {
          serve(session);
        } finally {
          LOG.log(Level.DEBUG, () -> "no longer connected directly: " + session.webviewLabel());
        }
      }
    } catch (IOException ended) {
      LOG.log(Level.DEBUG, () -> "a direct connection ended: " + ended.getMessage());
    }
  }

  /// Lets what has been answered reach the page, then closes. Any thread.
  void finish() {
    writer.finish();
  }

  /// Nothing of what the other side sends counts before this.
  private @Nullable PageSession greet() throws IOException {
    Optional<DirectFrame> first = decoder.next();
    greeted.set(true);
    if (first.isEmpty()) {
      return null;
    } else if (!(first.get() instanceof DirectFrame.Hello hello)) {
      throw new BrokenFrame("the first frame is no hello");
    } else if (hello.version() != DirectFrame.VERSION) {
      throw new BrokenFrame(
          "the page speaks version %d of the protocol, this side %d"
              .formatted(hello.version(), DirectFrame.VERSION));
    } else if (!pages.key().matches(hello.key())) {
      throw new BrokenFrame("the key is wrong");
    } else {
      return pages.redeem(hello.ticket());
    }
  }

  private void closeStranger() {
    if (!greeted.get()) {
      try {
        channel.close();
      } catch (IOException failure) {
        LOG.log(Level.DEBUG, () -> "cannot close a connection: " + failure.getMessage());
      }
    }
  }

  private void serve(PageSession session) throws IOException {
    // A platform thread too: the system wakes it whenever the page has made room in the socket.
    Thread.ofPlatform().daemon().name("direct-writer").start(this::write);
    Thread pump = Thread.ofVirtual().name("direct-messages").start(() -> pump(session));
    try {
      Optional<DirectFrame> frame = decoder.next();
      while (frame.isPresent()) {
        take(frame.get(), session);
        writer.awaitRoom();
        frame = decoder.next();
      }
    } finally {
      writer.finish();
      pump.interrupt();
    }
  }

  private void take(DirectFrame frame, PageSession session) throws IOException {
    switch (frame) {
      case DirectFrame.Hello _ -> throw new BrokenFrame("a second hello");
      case DirectFrame.Call call -> call(call, session);
      case DirectFrame.Received received -> window.confirm(received.count());
      case DirectFrame.Oversized oversized ->
          answer(
              oversized.number(),
              new Reply.Refused(DirectRequest.tooLarge(pages.limits().maxBodyBytes())));
    }
  }

  /// A call with which nothing else has come is likely waited for alone: its thread writes the
  /// answer itself. The answers of many go together.
  private void call(DirectFrame.Call call, PageSession session) {
    long number = call.number();
    boolean alone = decoder.isEmpty();
    try {
      Envelope envelope =
          DirectRequest.parse(call, pages.limits().maxBodyBytes(), session.pageId(), Origin.LOCAL);
      session.accept(
          envelope,
          alone ? reply -> answerAtOnce(number, reply) : reply -> answer(number, reply),
          true);
    } catch (RefusedRequest refused) {
      answer(number, new Reply.Refused(String.valueOf(refused.getMessage())));
    }
  }

  private void answer(long number, Reply reply) {
    writer.add(new DirectFrame.Answer(number, reply));
  }

  /// Only the call's own thread may wait for the page to read: not the reading thread, which would
  /// not read meanwhile, nor one that ends the page.
  private void answerAtOnce(long number, Reply reply) {
    DirectFrame.Answer answer = new DirectFrame.Answer(number, reply);
    if (Thread.currentThread().isVirtual() && !(reply instanceof Reply.Gone)) {
      // A command may have left its thread interrupted, which would close the channel.
      Thread.interrupted();
      writer.write(answer);
    } else {
      writer.add(answer);
    }
  }

  private void write() {
    try (channel) {
      writer.run();
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, () -> "a page does not read any more: " + gone.getMessage());
    } finally {
      writer.finish();
    }
  }

  /// What the page has not reported as delivered can be pulled again over another transport.
  private void pump(PageSession session) {
    try {
      while (true) {
        window.awaitRoom();
        PushQueue.Message message = session.nextMessage();
        window.add(message);
        writer.add(new DirectFrame.Pushed(message));
      }
    } catch (InterruptedException ended) {
      session.putBack(window.drain());
    }
  }
}
