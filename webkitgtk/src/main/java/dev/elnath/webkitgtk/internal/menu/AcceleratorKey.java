package dev.elnath.webkitgtk.internal.menu;

import dev.elnath.menu.Accelerator;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import java.lang.foreign.Arena;
import java.util.Optional;

/// The keys that activate a widget. Main thread.
final class AcceleratorKey {
  private static final NativeFunction ADD = new NativeFunction("gtk_widget_add_accelerator");
  private static final NativeFunction REMOVE = new NativeFunction("gtk_widget_remove_accelerator");
  private static final NativeFunction KEY = new NativeFunction("gdk_keyval_from_name");

  private static final long VISIBLE = 1;
  private static final long UNKNOWN = 0xffffff;

  private final GObject widget;
  private final GObject group;
  private Optional<Accelerator> shown = Optional.empty();

  /// @param group in which the keys are; outlives this
  AcceleratorKey(GObject widget, GObject group) {
    this.widget = widget;
    this.group = group;
  }

  /// @param keys empty for none
  void set(Optional<Accelerator> keys) {
    if (keys.equals(shown)) {
      return;
    }
    shown.ifPresent(it -> REMOVE.call(widget.address(), group.address(), key(it), modifiers(it)));
    shown = keys;
    keys.filter(it -> key(it) != UNKNOWN).ifPresent(this::add);
  }

  private void add(Accelerator keys) {
    try (Arena arena = Arena.ofConfined()) {
      ADD.call(
          widget.address(),
          arena.allocateFrom("activate").address(),
          group.address(),
          key(keys),
          modifiers(keys),
          VISIBLE);
    }
  }

  private static long key(Accelerator keys) {
    try (Arena arena = Arena.ofConfined()) {
      return Integer.toUnsignedLong(
          NativeFunction.asInt(KEY.call(arena.allocateFrom(keys.key()).address())));
    }
  }

  private static long modifiers(Accelerator keys) {
    long mask = 0;
    for (Accelerator.Modifier modifier : keys.modifiers()) {
      mask |=
          switch (modifier) {
            case SHIFT -> 1;
            case CONTROL -> 1 << 2;
            case ALT -> 1 << 3;
            case SUPER -> 1 << 26;
          };
    }
    return mask;
  }
}
