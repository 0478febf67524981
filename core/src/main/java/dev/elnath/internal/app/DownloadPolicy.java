package dev.elnath.internal.app;

import dev.elnath.path.BaseDirectory;
import dev.elnath.path.Directories;
import dev.elnath.platform.DownloadDecision;
import dev.elnath.platform.DownloadListener;
import dev.elnath.window.DownloadHandler;
import dev.elnath.window.DownloadRequest;
import dev.elnath.window.DownloadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What becomes of files that pages want to be kept. Any thread.
final class DownloadPolicy {
  private final DownloadHandler handler;

  /// @param program decides; empty for the application's own pages, into `folder`
  /// @param folder the user's for downloads
  DownloadPolicy(Optional<DownloadHandler> program, Supplier<Path> folder) {
    this.handler = program.orElse(request -> byDefault(request, folder));
  }

  /// The user's folder for downloads, which need not be there.
  static Path folder(Directories directories) {
    return directories
        .find(BaseDirectory.DOWNLOAD)
        .orElseGet(() -> directories.get(BaseDirectory.HOME).resolve("Downloads"));
  }

  /// Decides on a virtual thread.
  void wanted(DownloadRequest request, DownloadDecision decision) {
    Thread.ofVirtual()
        .name("download of " + request.webview().label())
        .start(() -> decide(request, decision));
  }

  private void decide(DownloadRequest request, DownloadDecision decision) {
    Optional<Path> file = Optional.empty();
    try {
      file = handler.destination(request);
      if (file.isPresent() && !file.get().isAbsolute()) {
        throw new IllegalArgumentException(
            "a download needs an absolute path, not \"" + file.get() + "\"");
      }
    } catch (RuntimeException | Error failure) {
      file = Optional.empty();
      log(Level.ERROR, "not kept, since onDownload failed for it: " + request.url(), failure);
    }
    file.ifPresentOrElse(path -> decision.save(path, new Told(request, path)), decision::refuse);
  }

  private static Optional<Path> byDefault(DownloadRequest request, Supplier<Path> folder) {
    if (!request.own()) {
      log(
          Level.WARNING,
          "\"%s\" may not keep %s, since it shows no page of the application; App.of(…).onDownload(…) can allow it"
              .formatted(request.webview().label(), request.url()),
          null);
      return Optional.empty();
    }
    try {
      Path downloads = Files.createDirectories(folder.get());
      return Optional.of(DownloadName.free(downloads, request.suggestedName()));
    } catch (IOException failure) {
      throw new UncheckedIOException("the folder for downloads cannot be made", failure);
    }
  }

  private static void log(Level level, String text, @Nullable Throwable cause) {
    System.getLogger("dev.elnath.download").log(level, text, cause);
  }

  /// Passes on what the main thread tells, in its order.
  private final class Told implements DownloadListener {
    private final DownloadRequest request;
    private final Path file;
    private final ExecutorService inOrder =
        Executors.newSingleThreadExecutor(Thread.ofVirtual().name("download").factory());

    Told(DownloadRequest request, Path file) {
      this.request = request;
      this.file = file;
    }

    @Override
    public void received(long received) {
      tell(() -> handler.received(request, received));
    }

    @Override
    public void complete() {
      end(new DownloadResult.Complete(file));
    }

    @Override
    public void failed(String reason) {
      end(new DownloadResult.Failed(reason));
    }

    private void end(DownloadResult result) {
      tell(() -> handler.ended(request, result));
      inOrder.shutdown();
    }

    private void tell(Runnable task) {
      inOrder.execute(() -> {
        try {
          task.run();
        } catch (RuntimeException | Error failure) {
          log(Level.ERROR, "the handler of downloads failed for " + request.url(), failure);
        }
      });
    }
  }
}
