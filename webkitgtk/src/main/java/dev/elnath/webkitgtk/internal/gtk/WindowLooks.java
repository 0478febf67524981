package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.config.WindowConfig.Color;
import dev.elnath.image.Image;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.ErrorSlot;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedBytes;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import java.lang.foreign.Arena;
import java.util.Locale;
import java.util.Optional;

/// What one window looks like: its icon, and what is behind its content. Main thread.
public final class WindowLooks {
  private static final NativeFunction SET_ICON = new NativeFunction("gtk_window_set_icon");
  private static final NativeFunction PIXBUF_NEW = new NativeFunction("gdk_pixbuf_new_from_bytes");
  private static final NativeFunction PROVIDER_NEW = new NativeFunction("gtk_css_provider_new");
  private static final NativeFunction PROVIDER_LOAD =
      new NativeFunction("gtk_css_provider_load_from_data");
  private static final NativeFunction STYLE = new NativeFunction("gtk_widget_get_style_context");
  private static final NativeFunction ADD_PROVIDER =
      new NativeFunction("gtk_style_context_add_provider");
  private static final NativeFunction REMOVE_PROVIDER =
      new NativeFunction("gtk_style_context_remove_provider");

  private static final long PRIORITY_APPLICATION = 600;
  private static final long BITS_OF_SAMPLE = 8;
  private static final int BYTES_OF_PIXEL = 4;

  private final GObject window;
  private Optional<OwnedObject> background = Optional.empty();

  /// @param window whose looks they are
  public WindowLooks(GObject window) {
    this.window = window;
  }

  /// Sets the icon.
  public void setIcon(Image icon) {
    try (OwnedBytes pixels = OwnedBytes.copyOf(icon.rgba());
        OwnedObject picture =
            OwnedObject.adopt(
                PIXBUF_NEW,
                PIXBUF_NEW.call(
                    pixels.address(),
                    0,
                    1,
                    BITS_OF_SAMPLE,
                    icon.width(),
                    icon.height(),
                    (long) icon.width() * BYTES_OF_PIXEL,
                    0))) {
      SET_ICON.call(window.address(), picture.address());
    }
  }

  /// Sets the colour behind the content; empty for the theme's.
  public void setBackground(Optional<Color> color) {
    forget();
    background = color.map(this::style);
  }

  private OwnedObject style(Color color) {
    OwnedObject provider = OwnedObject.adopt(PROVIDER_NEW, PROVIDER_NEW.call());
    String css =
        String.format(
            Locale.ROOT,
            "window { background-image: none; background-color: rgba(%d, %d, %d, %.4f); }",
            color.red(),
            color.green(),
            color.blue(),
            color.alpha() / 255.0);
    try (Arena arena = Arena.ofConfined();
        ErrorSlot error = new ErrorSlot()) {
      PROVIDER_LOAD.call(
          provider.address(), arena.allocateFrom(css).address(), -1, error.address());
      error.check(PROVIDER_LOAD);
    }
    ADD_PROVIDER.call(STYLE.call(window.address()), provider.address(), PRIORITY_APPLICATION);
    return provider;
  }

  /// Lets go what it holds; the window still stands.
  public void forget() {
    background.ifPresent(provider -> {
      REMOVE_PROVIDER.call(STYLE.call(window.address()), provider.address());
      provider.close();
    });
    background = Optional.empty();
  }
}
