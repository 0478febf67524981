package dev.elnath.internal.event;

import dev.elnath.event.EventTarget;
import dev.elnath.window.DragEvent;
import dev.elnath.window.WindowEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Tells what happens to windows, one after another on a thread of its own, so that the main thread
/// never waits for a page. Any thread.
public final class SystemEvents implements AutoCloseable {
  private static final Logger LOG = System.getLogger("dev.elnath.event");
  private static final long SECONDS_TO_FINISH = 5;
  private static final String CLOSE_REQUESTED = "tauri://close-requested";

  private final EventHub hub;
  private final Map<String, WindowEvent> latest = new ConcurrentHashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("system events").factory());

  /// @param hub which passes them on
  public SystemEvents(EventHub hub) {
    this.hub = hub;
  }

  /// How one event is told.
  private interface Telling {
    void tell(WindowEvent event) throws InterruptedException;
  }

  /// One event to be emitted.
  private interface Emission {
    void emit() throws InterruptedException;
  }

  /// A window has been made.
  public void windowCreated(String label) {
    later(() -> hub.emitTo(EventTarget.ANY, "tauri://window-created", Payloads.label(label)));
  }

  /// A web view has been made.
  public void webviewCreated(String label) {
    later(() -> hub.emitTo(EventTarget.ANY, "tauri://webview-created", Payloads.label(label)));
  }

  /// Whether a window may close, as far as pages are concerned; if not, one listens for
  /// [WindowEvent.CloseRequested] and decides (section 4.5).
  public boolean mayClose(String label) {
    return !hub.isHeardOfWindow(label, CLOSE_REQUESTED);
  }

  /// Something happened to a window. Of sizes and places that could not be told yet, only the last
  /// is.
  ///
  /// @param after called when pages have been told
  public void happened(String label, WindowEvent event, Consumer<WindowEvent> after) {
    tell(
        label,
        event,
        latest -> {
          hub.emitOfWindow(label, name(latest), Payloads.of(latest));
          after.accept(latest);
        });
  }

  /// Files are dragged over a web view.
  ///
  /// @param isWindow whether it is one with its window: then all who listen by the label hear
  /// @param after called when pages have been told
  public void dragged(WindowEvent.Dragged event, boolean isWindow, Consumer<WindowEvent> after) {
    String label = event.webview();
    tell(
        label,
        event,
        latest -> {
          if (isWindow) {
            hub.emitTo(new EventTarget.AnyLabel(label), name(latest), Payloads.of(latest));
          } else {
            hub.emitOfWebview(label, name(latest), Payloads.of(latest));
          }
          after.accept(latest);
        });
  }

  private static String name(WindowEvent event) {
    return switch (event) {
      case WindowEvent.Resized _ -> "tauri://resize";
      case WindowEvent.Moved _ -> "tauri://move";
      case WindowEvent.Focused _ -> "tauri://focus";
      case WindowEvent.Blurred _ -> "tauri://blur";
      case WindowEvent.ScaleFactorChanged _ -> "tauri://scale-change";
      case WindowEvent.ThemeChanged _ -> "tauri://theme-changed";
      case WindowEvent.CloseRequested _ -> CLOSE_REQUESTED;
      case WindowEvent.Destroyed _ -> "tauri://destroyed";
      case WindowEvent.Dragged(_, DragEvent drag) ->
          switch (drag) {
            case DragEvent.Enter _ -> "tauri://drag-enter";
            case DragEvent.Over _ -> "tauri://drag-over";
            case DragEvent.Drop _ -> "tauri://drag-drop";
            case DragEvent.Leave _ -> "tauri://drag-leave";
          };
    };
  }

  private static boolean isReplaceable(WindowEvent event) {
    return event instanceof WindowEvent.Resized
        || event instanceof WindowEvent.Moved
        || (event instanceof WindowEvent.Dragged(_, DragEvent drag)
            && drag instanceof DragEvent.Over);
  }

  private void tell(String label, WindowEvent event, Telling telling) {
    if (!isReplaceable(event)) {
      later(() -> telling.tell(event));
      return;
    }
    String key = event.getClass().getName() + " " + label;
    if (latest.put(key, event) == null) {
      later(() -> {
        WindowEvent last = latest.remove(key);
        if (last != null) {
          telling.tell(last);
        }
      });
    }
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
