package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.BorrowedObject;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.Properties;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import java.lang.foreign.Arena;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The theme of all windows. Main thread; GTK keeps it as long as the process.
public final class Themes {
  private static final NativeFunction SETTINGS = new NativeFunction("gtk_settings_get_default");
  private static final NativeFunction RESET = new NativeFunction("gtk_settings_reset_property");
  private static final String PREFER_DARK = "gtk-application-prefer-dark-theme";
  private static final String NAME = "gtk-theme-name";

  private final Signals signals = new Signals("the theme");
  private Optional<Theme> told = Optional.empty();

  /// Nobody has been told yet.
  public Themes() {}

  /// The theme that windows have.
  public static Theme current() {
    boolean dark =
        Properties.flag(settings(), PREFER_DARK)
            || Properties.text(settings(), NAME).toLowerCase(Locale.ROOT).endsWith("-dark");
    return dark ? Theme.DARK : Theme.LIGHT;
  }

  /// Sets it.
  ///
  /// @param theme empty for the desktop's
  public static void set(Optional<Theme> theme) {
    if (theme.isPresent()) {
      Properties.set(settings(), PREFER_DARK, theme.get() == Theme.DARK);
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      RESET.call(settings().address(), arena.allocateFrom(PREFER_DARK).address());
    }
  }

  /// Tells whenever it is another than before.
  public void onChange(Consumer<Theme> listener) {
    told = Optional.of(current());
    for (String property : new String[] {PREFER_DARK, NAME}) {
      signals.connect(
          settings(),
          "notify::" + property,
          2,
          (emitter, b, c, d) -> {
            Theme now = current();
            if (!told.equals(Optional.of(now))) {
              told = Optional.of(now);
              listener.accept(now);
            }
            return 0;
          });
    }
  }

  private static GObject settings() {
    return new BorrowedObject(SETTINGS.nonNull(SETTINGS.call()));
  }
}
