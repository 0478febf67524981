package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.BorrowedObject;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.Properties;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The theme of all windows. Main thread; GTK keeps it as long as the process.
public final class Themes {
  private static final NativeFunction SETTINGS = new NativeFunction("gtk_settings_get_default");
  private static final String PREFER_DARK = "gtk-application-prefer-dark-theme";
  private static final String NAME = "gtk-theme-name";

  private final Signals signals = new Signals("the theme");
  private Optional<Boolean> ofDesktop = Optional.empty();
  private Optional<Theme> told = Optional.empty();

  /// None has been set yet.
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
  public void set(Optional<Theme> theme) {
    boolean first = ofDesktop.orElseGet(() -> Properties.flag(settings(), PREFER_DARK));
    ofDesktop = Optional.of(first);
    Properties.set(
        settings(), PREFER_DARK, theme.map(wanted -> wanted == Theme.DARK).orElse(first));
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
