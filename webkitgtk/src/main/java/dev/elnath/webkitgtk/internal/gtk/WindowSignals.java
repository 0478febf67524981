package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.platform.WindowFlag;
import dev.elnath.platform.WindowListener;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import java.util.Optional;

/// Tells a listener of one window's size, place, focus and scale. Main thread.
public final class WindowSignals {
  private final WindowGeometry geometry;
  private final WindowListener listener;
  private Optional<Size.Physical> size = Optional.empty();
  private Optional<Position.Physical> position = Optional.empty();

  private WindowSignals(WindowGeometry geometry, WindowListener listener) {
    this.geometry = geometry;
    this.listener = listener;
  }

  /// Tells it from now on, until the signals are closed.
  public static void connect(
      GObject window,
      Signals signals,
      WindowGeometry geometry,
      WindowFlags flags,
      WindowListener listener) {
    WindowSignals told = new WindowSignals(geometry, listener);
    signals.connect(window, "size-allocate", 2, (emitter, b, c, d) -> told.sized());
    signals.connect(window, "configure-event", 2, (emitter, b, c, d) -> told.placed());
    signals.connect(
        window,
        "notify::is-active",
        2,
        (emitter, b, c, d) -> {
          listener.focused(flags.is(WindowFlag.FOCUSED));
          return 0;
        });
    signals.connect(
        window,
        "notify::scale-factor",
        2,
        (emitter, b, c, d) -> {
          listener.scaleChanged(geometry.scale(), geometry.inner());
          return 0;
        });
  }

  private long sized() {
    Size.Physical now = geometry.inner();
    if (size.filter(old -> old.width() == now.width() && old.height() == now.height()).isEmpty()) {
      size = Optional.of(now);
      listener.resized(now);
    }
    return 0;
  }

  private long placed() {
    Position.Physical now = geometry.outerPosition();
    if (position.filter(old -> old.x() == now.x() && old.y() == now.y()).isEmpty()) {
      position = Optional.of(now);
      listener.moved(now);
    }
    return 0;
  }
}
