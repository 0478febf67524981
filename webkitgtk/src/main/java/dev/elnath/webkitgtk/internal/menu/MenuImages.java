package dev.elnath.webkitgtk.internal.menu;

import dev.elnath.image.Image;
import dev.elnath.menu.MenuIcon;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.OwnedBytes;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import java.lang.foreign.Arena;

/// Makes the pictures of menus. Main thread.
final class MenuImages {
  private static final NativeFunction NAMED = new NativeFunction("gtk_image_new_from_icon_name");
  private static final NativeFunction OF_PIXELS = new NativeFunction("gtk_image_new_from_pixbuf");
  private static final NativeFunction PIXELS = new NativeFunction("gdk_pixbuf_new_from_bytes");
  private static final NativeFunction SCALED = new NativeFunction("gdk_pixbuf_scale_simple");
  private static final NativeFunction SHOW = new NativeFunction("gtk_widget_show");

  private static final long SIZE_OF_MENUS = 1;
  private static final long PIXELS_OF_MENUS = 16;
  private static final long BILINEAR = 2;

  private MenuImages() {}

  /// A `GtkImage`.
  static OwnedObject make(MenuIcon icon) {
    OwnedObject image =
        switch (icon) {
          case MenuIcon.Native named -> named(named.icon().themeName());
          case MenuIcon.Picture picture -> picture(picture.image());
        };
    SHOW.call(image.address());
    return image;
  }

  /// A `GdkPixbuf` of the image's own size.
  static OwnedObject pixels(Image image) {
    try (OwnedBytes bytes = OwnedBytes.copyOf(image.rgba())) {
      return OwnedObject.adopt(
          PIXELS,
          PIXELS.call(
              bytes.address(), 0, 1, 8, image.width(), image.height(), 4L * image.width(), 0));
    }
  }

  private static OwnedObject named(String name) {
    try (Arena arena = Arena.ofConfined()) {
      return OwnedObject.sink(NAMED, NAMED.call(arena.allocateFrom(name).address(), SIZE_OF_MENUS));
    }
  }

  private static OwnedObject picture(Image image) {
    try (OwnedObject pixels = pixels(image);
        OwnedObject small =
            OwnedObject.adopt(
                SCALED,
                SCALED.call(pixels.address(), PIXELS_OF_MENUS, PIXELS_OF_MENUS, BILINEAR))) {
      return OwnedObject.sink(OF_PIXELS, OF_PIXELS.call(small.address()));
    }
  }
}
