package dev.elnath.examples.reference;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;

import dev.elnath.plugin.PermissionState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder of the system, watched by a virtual thread from [#watch] to [#close].
final class Folder implements AutoCloseable {
  private final Path path;
  private final Listener listener;
  private @Nullable WatchService watcher;

  /// Told the name of each file that comes.
  interface Listener {
    void added(String name) throws InterruptedException;
  }

  Folder(Path path, Listener listener) {
    this.path = path;
    this.listener = listener;
  }

  /// Whether pages may look into it: not before it is watched, which `requestPermissions` begins.
  synchronized PermissionState state() {
    if (watcher == null) {
      return PermissionState.PROMPT;
    }
    return Files.isReadable(path) ? PermissionState.GRANTED : PermissionState.DENIED;
  }

  List<String> files() throws IOException {
    if (state() != PermissionState.GRANTED) {
      throw new IllegalStateException("ask for the permission \"inbox\" first");
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /// Makes it if need be and begins to watch it.
  synchronized void watch() throws IOException {
    if (watcher == null) {
      Files.createDirectories(path);
      WatchService service = path.getFileSystem().newWatchService();
      path.register(service, ENTRY_CREATE);
      Thread.ofVirtual().name("watching " + path).start(() -> tell(service));
      watcher = service;
    }
  }

  private void tell(WatchService service) {
    try {
      while (true) {
        WatchKey key = service.take();
        for (WatchEvent<?> event : key.pollEvents()) {
          if (event.context() instanceof Path name) {
            listener.added(name.toString());
          }
        }
        key.reset();
      }
    } catch (ClosedWatchServiceException | InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("watching " + path + " could not be ended", failure);
    }
  }
}
