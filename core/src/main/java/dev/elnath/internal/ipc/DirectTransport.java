package dev.elnath.internal.ipc;

import dev.elnath.platform.SharedMemory;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import jdk.net.ExtendedSocketOptions;

/// The transport over a Unix socket in a directory that only this user can enter
/// (`wire/direct.md`). Any thread. Closed by the application at its end.
public final class DirectTransport implements AutoCloseable {
  private static final Logger LOG = System.getLogger("dev.elnath.command");
  private static final int BACKLOG = 128;
  private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(10);

  private final Path directory;
  private final Path socket;
  private final ServerSocketChannel server;
  private final Pages pages;
  private final Set<SocketChannel> connected = ConcurrentHashMap.newKeySet();

  private final UserPrincipal owner;
  private final long patienceMillis;
  private volatile IntFunction<Optional<SharedMemory>> memory = length -> Optional.empty();

  private DirectTransport(
      Path directory,
      Path socket,
      ServerSocketChannel server,
      Pages pages,
      UserPrincipal owner,
      long patienceMillis) {
    this.directory = directory;
    this.socket = socket;
    this.server = server;
    this.pages = pages;
    this.owner = owner;
    this.patienceMillis = patienceMillis;
  }

  /// Begins to listen.
  ///
  /// @param pages where requests go
  /// @return nothing, with a warning in the log, where the system does not let it; pages then use
  ///   another transport
  public static Optional<DirectTransport> open(Pages pages) {
    return open(pages, PATIENCE_MILLIS);
  }

  static Optional<DirectTransport> open(Pages pages, long patienceMillis) {
    try {
      Path directory = makeDirectory();
      Path socket = directory.resolve("pages");
      // In case the program ends without closing it; what comes last goes first.
      directory.toFile().deleteOnExit();
      socket.toFile().deleteOnExit();
      ServerSocketChannel server = listen(socket);
      DirectTransport transport =
          new DirectTransport(
              directory, socket, server, pages, Files.getOwner(directory), patienceMillis);
      Thread.ofVirtual().name("direct-accept").start(transport::accept);
      return Optional.of(transport);
    } catch (IOException | UnsupportedOperationException refused) {
      LOG.log(
          Level.WARNING,
          "pages use another transport, since no socket could be made for the direct one: "
              + refused.getMessage());
      return Optional.empty();
    }
  }

  /// Large bodies go through shared memory from now on.
  ///
  /// @param source makes some of a length for one connection, where it can
  public void shareMemory(IntFunction<Optional<SharedMemory>> source) {
    memory = source;
  }

  /// Where it listens. Nothing else is in its directory.
  public Path socket() {
    return socket;
  }

  /// Ends all connections and removes the socket.
  @Override
  public void close() {
    try {
      server.close();
      for (SocketChannel channel : connected) {
        channel.close();
      }
      Files.deleteIfExists(socket);
      Files.deleteIfExists(directory);
    } catch (IOException left) {
      LOG.log(Level.DEBUG, () -> "cannot remove " + socket + ": " + left.getMessage());
    }
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel channel = server.accept();
        connected.add(channel);
        Thread.ofPlatform().daemon().name("direct-reader").start(() -> serve(channel));
      }
    } catch (ClosedChannelException closed) {
      LOG.log(Level.DEBUG, "the direct transport has been closed");
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "the direct transport takes no new pages", failure);
    }
  }

  private void serve(SocketChannel channel) {
    try {
      if (isOfThisUser(channel)) {
        new DirectConnection(channel, pages, patienceMillis, memory).run();
      } else {
        LOG.log(Level.WARNING, "another user's process tried to connect: it was refused");
        channel.close();
      }
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "a connection could not be looked at", failure);
    } finally {
      connected.remove(channel);
    }
  }

  /// The directory keeps others out already; this does so too if its permissions are changed.
  private boolean isOfThisUser(SocketChannel channel) throws IOException {
    return !channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
        || channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().equals(owner);
  }

  private static ServerSocketChannel listen(Path socket) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      return server.bind(UnixDomainSocketAddress.of(socket), BACKLOG);
    } catch (IOException refused) {
      server.close();
      throw refused;
    }
  }

  private static Path makeDirectory() throws IOException {
    String runtime = System.getenv("XDG_RUNTIME_DIR");
    Path parent =
        runtime != null && Path.of(runtime).isAbsolute() && Files.isWritable(Path.of(runtime))
            ? Path.of(runtime)
            : Path.of(System.getProperty("java.io.tmpdir"));
    return Files.createTempDirectory(
        parent,
        "elnath-",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }
}
