package dev.elnath.webkitgtk.internal.media;

import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Listens for web processes that play what the application serves (`wire/media.md`). Any thread;
/// [#close] ends the listening and no connection.
public final class MediaServer implements AutoCloseable {
  private static final int BACKLOG = 64;
  private static final int MOST_CONNECTIONS = 256;
  private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(10);

  private final Path socket;
  private final ServerSocketChannel server;
  private final MediaDoor door;
  private final long patienceMillis;
  private final Semaphore room = new Semaphore(MOST_CONNECTIONS);

  private MediaServer(
      Path socket, ServerSocketChannel server, MediaDoor door, long patienceMillis) {
    this.socket = socket;
    this.server = server;
    this.door = door;
    this.patienceMillis = patienceMillis;
  }

  /// Begins to listen.
  ///
  /// @param socket in a directory that only this user can enter
  /// @throws IOException if the system does not let it
  public static MediaServer open(Path socket, MediaDoor door) throws IOException {
    return open(socket, door, PATIENCE_MILLIS);
  }

  static MediaServer open(Path socket, MediaDoor door, long patienceMillis) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(socket), BACKLOG);
    } catch (IOException refused) {
      server.close();
      throw refused;
    }
    MediaServer opened = new MediaServer(socket, server, door, patienceMillis);
    Thread.ofVirtual().name("media-accept").start(opened::accept);
    return opened;
  }

  /// Where it listens.
  public Path socket() {
    return socket;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel channel = server.accept();
        if (room.tryAcquire()) {
          Thread.ofVirtual().name("media").start(() -> serve(channel));
        } else {
          Log.warning("More than " + MOST_CONNECTIONS + " elements play at once: one is refused");
          channel.close();
        }
      }
    } catch (ClosedChannelException closed) {
      Log.debug("No more media is served");
    } catch (IOException failure) {
      Log.failed("waiting for web processes that play media", failure);
    }
  }

  private void serve(SocketChannel channel) {
    try {
      new MediaConnection(channel, door, patienceMillis).run();
    } finally {
      room.release();
    }
  }
}
