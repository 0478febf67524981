package dev.elnath.webkitgtk.internal.media;

import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// One element that plays, from its hello on. One thread runs it.
final class MediaConnection {
  private static final int FORBIDDEN = 403;

  private final SocketChannel channel;
  private final MediaDoor door;
  private final long patienceMillis;
  private final AtomicBoolean greeted = new AtomicBoolean();

  /// @param patienceMillis how long a stranger may take to say who it is
  MediaConnection(SocketChannel channel, MediaDoor door, long patienceMillis) {
    this.channel = channel;
    this.door = door;
    this.patienceMillis = patienceMillis;
  }

  /// Serves until either side closes. The channel is closed then.
  void run() {
    CompletableFuture.delayedExecutor(patienceMillis, TimeUnit.MILLISECONDS)
        .execute(this::closeStranger);
    try (channel) {
      MediaLink link = new MediaLink(channel);
      MediaFrame.Hello hello = link.hello();
      if (door.admit(hello.token()).get()) {
        greeted.set(true);
        serve(link, hello);
      } else {
        link.refused(FORBIDDEN, "the web process is not known");
      }
    } catch (IOException ended) {
      Log.debug("A media connection ended: " + ended.getMessage());
    } catch (ExecutionException failure) {
      Log.failed("admitting a web process that plays media", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(MediaLink link, MediaFrame.Hello hello) throws IOException {
    try (MediaResource resource = new MediaResource(offset -> ask(hello, offset))) {
      OptionalLong length = resource.open();
      link.opened(length.orElse(MediaFrame.UNKNOWN));
      Optional<MediaFrame.Read> read = link.next();
      while (read.isPresent()) {
        link.data(resource.read(read.get().offset(), read.get().count()));
        read = link.next();
      }
    } catch (RefusedMedia refused) {
      Log.debug("%s does not play: %s".formatted(hello.address(), refused.getMessage()));
      link.refused(refused.status(), String.valueOf(refused.getMessage()));
    }
  }

  private ReceivedResponse ask(MediaFrame.Hello hello, long offset) throws IOException {
    Receiver receiver = new Receiver();
    door.ask(hello.token(), hello.address(), offset, receiver);
    try {
      return receiver.answer().get();
    } catch (ExecutionException | InterruptedException failure) {
      throw new IOException("there is no answer", failure);
    }
  }

  private void closeStranger() {
    if (!greeted.get()) {
      try {
        channel.close();
      } catch (IOException failure) {
        Log.failed("closing a media connection", failure);
      }
    }
  }
}
