package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import java.lang.foreign.Arena;

/// Scripts that run at the start of every document of the main frame. Main thread.
final class UserScripts {
  private static final NativeFunction NEW = new NativeFunction("webkit_user_script_new");
  private static final NativeFunction UNREF = new NativeFunction("webkit_user_script_unref");
  private static final NativeFunction ADD =
      new NativeFunction("webkit_user_content_manager_add_script");

  private static final long TOP_FRAME = 1;
  private static final long AT_DOCUMENT_START = 0;

  private UserScripts() {}

  static void add(GObject manager, String source) {
    try (Arena arena = Arena.ofConfined()) {
      long text = arena.allocateFrom(source).address();
      long script = NEW.nonNull(NEW.call(text, TOP_FRAME, AT_DOCUMENT_START, 0, 0));
      ADD.call(manager.address(), script);
      UNREF.call(script);
    }
  }
}
