package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.ErrorSlot;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.window.Progress;
import dev.elnath.window.Progress.Status;
import java.lang.foreign.Arena;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What the application's icon shows in docks and task bars that listen to the D-Bus signal
/// `com.canonical.Unity.LauncherEntry.Update`: those of KDE, Unity, and GNOME's Dash to Dock. Main
/// thread.
public final class LauncherEntry {
  private static final NativeFunction BUS = new NativeFunction("g_bus_get_sync");
  private static final NativeFunction PARSE = new NativeFunction("g_variant_parse");
  private static final NativeFunction UNREF = new NativeFunction("g_variant_unref");
  private static final NativeFunction EMIT = new NativeFunction("g_dbus_connection_emit_signal");

  private static final long SESSION = 2;

  private final String desktopFile;
  private @Nullable OwnedObject bus;
  private int percent;

  /// @param identifier the application's, by which its desktop file is called
  public LauncherEntry(String identifier) {
    this.desktopFile = identifier + ".desktop";
  }

  /// Shows progress.
  ///
  /// @throws dev.elnath.platform.PlatformException if there is no session bus
  public void show(Progress progress) {
    OptionalInt wanted = progress.percent();
    if (wanted.isPresent()) {
      percent = wanted.getAsInt();
    }
    boolean visible = progress.status().map(status -> status != Status.NONE).orElse(true);
    update(
        progress.desktopFilename().orElse(desktopFile),
        String.format(
            Locale.ROOT,
            "{'progress': <%.2f>, 'progress-visible': <%b>}",
            percent / 100.0,
            visible));
  }

  /// Shows a number; empty for none.
  ///
  /// @throws dev.elnath.platform.PlatformException if there is no session bus
  public void showCount(OptionalLong count) {
    update(
        desktopFile,
        String.format(
            Locale.ROOT,
            "{'count': <int64 %d>, 'count-visible': <%b>}",
            count.orElse(0),
            count.isPresent()));
  }

  private void update(String desktopFile, String properties) {
    String file = desktopFile.replace("\\", "\\\\").replace("'", "\\'");
    try (Arena arena = Arena.ofConfined();
        ErrorSlot error = new ErrorSlot()) {
      OwnedObject connected = bus(error);
      String text = "('application://" + file + "', " + properties + ")";
      long values = PARSE.call(0, arena.allocateFrom(text).address(), 0, 0, error.address());
      error.check(PARSE);
      EMIT.call(
          connected.address(),
          0,
          arena.allocateFrom("/com/canonical/unity/launcherentry").address(),
          arena.allocateFrom("com.canonical.Unity.LauncherEntry").address(),
          arena.allocateFrom("Update").address(),
          values,
          error.address(),
          0);
      UNREF.call(values);
      error.check(EMIT);
    }
  }

  /// The session bus, kept as long as the process: GLib sends what was handed to it in its own
  /// time.
  private OwnedObject bus(ErrorSlot error) {
    OwnedObject known = bus;
    if (known == null) {
      long address = BUS.call(SESSION, 0, error.address());
      error.check(BUS);
      known = OwnedObject.adopt(BUS, address);
      bus = known;
    }
    return known;
  }
}
