package dev.elnath.internal.event;

import dev.elnath.codec.Json;
import dev.elnath.codec.JsonWriter;
import dev.elnath.event.EventTarget;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// Tells what happens to windows, one after another on a thread of its own, so that the main thread
/// never waits for a page. Any thread.
public final class SystemEvents implements AutoCloseable {
  private static final Logger LOG = System.getLogger("dev.elnath.event");
  private static final long SECONDS_TO_FINISH = 5;
  private static final String CLOSE_REQUESTED = "tauri://close-requested";

  private final EventHub hub;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("system events").factory());

  /// @param hub which passes them on
  public SystemEvents(EventHub hub) {
    this.hub = hub;
  }

  /// One event to be emitted.
  private interface Emission {
    void emit() throws InterruptedException;
  }

  /// A window and the web view in it have been made.
  public void created(String label) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name("label");
    out.write(label);
    out.endObject();
    Json payload = new Json(out.toText());
    later(() -> hub.emitTo(EventTarget.ANY, "tauri://window-created", payload));
    later(() -> hub.emitTo(EventTarget.ANY, "tauri://webview-created", payload));
  }

  /// Somebody wants to close a window (section 4.5).
  ///
  /// @return whether it may close; if not, a page has been asked and decides
  public boolean closeRequested(String label) {
    boolean pageDecides = hub.isHeardOfWindow(label, CLOSE_REQUESTED);
    later(() -> hub.emitOfWindow(label, CLOSE_REQUESTED, Json.NULL));
    return !pageDecides;
  }

  /// A window is gone.
  public void destroyed(String label) {
    later(() -> hub.emitOfWindow(label, "tauri://destroyed", Json.NULL));
  }

  private void later(Emission emission) {
    try {
      thread.execute(() -> {
        try {
          emission.emit();
        } catch (InterruptedException ended) {
          Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
          LOG.log(Level.ERROR, "an event of a window could not be told", failure);
        }
      });
    } catch (RejectedExecutionException ended) {
      LOG.log(Level.DEBUG, "an event after the end of the application", ended);
    }
  }

  /// Waits until all has been told, but not long.
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "a listener of the last events has not come to an end; not waiting");
        thread.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
