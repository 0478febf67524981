package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.UpcallId;
import dev.elnath.webkitgtk.internal.ffi.Upcalls;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import java.lang.foreign.Arena;
import java.util.OptionalInt;

/// The title bars that GTK itself draws where no window manager does, as under Wayland. Main
/// thread.
final class TitleBars {
  private static final NativeFunction STYLE = new NativeFunction("gtk_widget_get_style_context");
  private static final NativeFunction HAS_CLASS = new NativeFunction("gtk_style_context_has_class");
  private static final NativeFunction FOR_ALL = new NativeFunction("gtk_container_forall");
  private static final NativeFunction HEIGHT =
      new NativeFunction("gtk_widget_get_allocated_height");
  private static final NativeFunction IS_VISIBLE = new NativeFunction("gtk_widget_get_visible");
  private static final NativeFunction SETTINGS = new NativeFunction("gtk_settings_get_default");
  private static final NativeFunction NOTIFY = new NativeFunction("g_object_notify");

  private TitleBars() {}

  /// How high that of a window is, in logical pixels; empty if GTK draws no frame for it.
  static OptionalInt height(GObject window) {
    if (!hasClass(window.address(), "csd")) {
      return OptionalInt.empty();
    }
    int[] height = {0};
    try (UpcallId each =
        Upcalls.register(
            "measuring a title bar",
            (widget, _, _, _) -> {
              if (hasClass(widget, "titlebar")
                  && NativeFunction.asBoolean(IS_VISIBLE.call(widget))) {
                height[0] = NativeFunction.asInt(HEIGHT.call(widget));
              }
              return 0;
            })) {
      FOR_ALL.call(window.address(), Upcalls.stub(1), each.value());
    }
    return OptionalInt.of(height[0]);
  }

  /// Has them show the buttons that their windows have now: GTK looks when the layout changes.
  static void showButtons() {
    try (Arena arena = Arena.ofConfined()) {
      long layout = arena.allocateFrom("gtk-decoration-layout").address();
      NOTIFY.call(SETTINGS.nonNull(SETTINGS.call()), layout);
    }
  }

  private static boolean hasClass(long widget, String name) {
    try (Arena arena = Arena.ofConfined()) {
      return NativeFunction.asBoolean(
          HAS_CLASS.call(STYLE.call(widget), arena.allocateFrom(name).address()));
    }
  }
}
