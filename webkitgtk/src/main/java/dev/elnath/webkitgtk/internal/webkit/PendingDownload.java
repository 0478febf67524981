package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.DownloadDecision;
import dev.elnath.platform.DownloadListener;
import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.ErrorSlot;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A file that comes, from the question where to until it is there. It holds one reference to the
/// native download until that has ended. Main thread, but for the decision.
final class PendingDownload implements DownloadDecision {
  private static final NativeFunction REQUEST = new NativeFunction("webkit_download_get_request");
  private static final NativeFunction REQUEST_URL =
      new NativeFunction("webkit_uri_request_get_uri");
  private static final NativeFunction SET_DESTINATION =
      new NativeFunction("webkit_download_set_destination");
  private static final NativeFunction ALLOW_OVERWRITE =
      new NativeFunction("webkit_download_set_allow_overwrite");
  private static final NativeFunction CANCEL = new NativeFunction("webkit_download_cancel");
  private static final NativeFunction RECEIVED =
      new NativeFunction("webkit_download_get_received_data_length");

  private static final long HANDLED = 1;

  private final OwnedObject download;
  private final WebviewListener page;
  private final MainLoop loop;
  private final Consumer<PendingDownload> ended;
  private final Signals signals = new Signals("a download");
  private final AtomicBoolean decided = new AtomicBoolean();
  private Optional<DownloadListener> listener = Optional.empty();
  private Optional<Path> destination = Optional.empty();
  private Optional<String> failure = Optional.empty();
  private boolean over;

  /// @param download is closed by this object
  /// @param ended called once
  PendingDownload(
      OwnedObject download, WebviewListener page, MainLoop loop, Consumer<PendingDownload> ended) {
    this.download = download;
    this.page = page;
    this.loop = loop;
    this.ended = ended;
  }

  void connect() {
    signals.connect(download, "decide-destination", 2, HANDLED, (emitter, name, c, d) -> ask(name));
    signals.connect(download, "received-data", 2, (emitter, size, c, d) -> received());
    signals.connect(download, "failed", 2, (emitter, error, c, d) -> failed(error));
    signals.connect(download, "finished", 1, (emitter, b, c, d) -> finished());
  }

  @Override
  public void save(Path file, DownloadListener wanted) {
    if (!decided.compareAndSet(false, true)) {
      return;
    }
    Optional<String> taken = reserve(file);
    loop.execute(() -> {
      if (taken.isPresent()) {
        cancel();
        wanted.failed(taken.get());
      } else if (over) {
        delete(file);
        wanted.failed(failure.orElse("it had ended before"));
      } else {
        listener = Optional.of(wanted);
        destination = Optional.of(file);
        ALLOW_OVERWRITE.call(download.address(), 1);
        try (Arena arena = Arena.ofConfined()) {
          SET_DESTINATION.call(download.address(), arena.allocateFrom(file.toString()).address());
        }
      }
    });
  }

  @Override
  public void refuse() {
    if (decided.compareAndSet(false, true)) {
      loop.execute(this::cancel);
    }
  }

  /// Makes the file, so that nobody else's is written over, whoever comes first: WebKit itself does
  /// not look at what is there for everything that it saves.
  ///
  /// @return why that is not possible
  private static Optional<String> reserve(Path file) {
    try {
      Files.createFile(file);
      return Optional.empty();
    } catch (FileAlreadyExistsException exists) {
      return Optional.of(file + " is there already");
    } catch (IOException failure) {
      return Optional.of(file + " cannot be made: " + failure);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      Log.failed("deleting what had come of a download", failure);
    }
  }

  private void cancel() {
    if (!over) {
      CANCEL.call(download.address());
    }
  }

  private long ask(long name) {
    String url = NativeMemory.readTextOrEmpty(REQUEST_URL.call(REQUEST.call(download.address())));
    page.downloading(url, NativeMemory.readTextOrEmpty(name), this);
    return HANDLED;
  }

  private long received() {
    long bytes = RECEIVED.call(download.address());
    listener.ifPresent(it -> it.received(bytes));
    return 0;
  }

  private long failed(long error) {
    failure = Optional.of(ErrorSlot.text(error));
    return 0;
  }

  private long finished() {
    over = true;
    ended.accept(this);
    if (failure.isPresent()) {
      destination.ifPresent(PendingDownload::delete);
    }
    listener.ifPresent(it -> failure.ifPresentOrElse(it::failed, it::complete));
    signals.close();
    download.close();
    return 0;
  }
}
