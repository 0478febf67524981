package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// What desktops know the windows of the program by: `app_id` under Wayland, `WM_CLASS` under X11.
/// Where it is what a desktop file is called, its icon and its name are theirs. Main thread.
public final class ProgramName {
  private static final NativeFunction SET_NAME = new NativeFunction("g_set_prgname");
  private static final NativeFunction SET_CLASS = new NativeFunction("gdk_set_program_class");

  private ProgramName() {}

  /// Sets it for windows that are opened from now on; else it would be that of the Java launcher.
  ///
  /// @param identifier the application's, by which its desktop file is called
  public static void set(String identifier) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocateFrom(identifier);
      SET_NAME.call(name.address());
      SET_CLASS.call(name.address());
    }
  }
}
