package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.BorrowedObject;
import dev.elnath.webkitgtk.internal.gobject.ObjectBuilder;
import java.lang.foreign.Arena;
import java.util.Optional;

/// Whether the application's windows are light or dark, which GTK decides for all of them at once;
/// WebKit tells pages so by `prefers-color-scheme`. Main thread.
public final class AppTheme {
  private static final NativeFunction SETTINGS = new NativeFunction("gtk_settings_get_default");
  private static final NativeFunction RESET = new NativeFunction("gtk_settings_reset_property");

  private static final String PREFER_DARK = "gtk-application-prefer-dark-theme";

  private AppTheme() {}

  /// @param theme empty to follow the system
  public static void set(Optional<Theme> theme) {
    long settings = SETTINGS.nonNull(SETTINGS.call());
    if (theme.isPresent()) {
      ObjectBuilder.set(new BorrowedObject(settings), PREFER_DARK, theme.get() == Theme.DARK);
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      RESET.call(settings, arena.allocateFrom(PREFER_DARK).address());
    }
  }
}
