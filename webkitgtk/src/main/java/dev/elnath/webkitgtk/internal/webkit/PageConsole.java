package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.ConsoleMessage;
import dev.elnath.platform.PlatformException;
import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.BorrowedObject;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.javascript.ConsoleScript;
import dev.elnath.webkitgtk.internal.javascript.JavaScriptText;
import java.lang.foreign.Arena;
import java.util.Optional;

/// What a page writes to its console. WebKitGTK tells that to nobody outside the web process, so a
/// script in the page does, by a message handler of its own. Pages can reach the handler too: what
/// comes is text and no more. Main thread.
final class PageConsole {
  private static final NativeFunction REGISTER =
      new NativeFunction("webkit_user_content_manager_register_script_message_handler");
  private static final NativeFunction RESULT_VALUE =
      new NativeFunction("webkit_javascript_result_get_js_value");

  private PageConsole() {}

  static void connect(GObject manager, Signals signals, WebviewListener listener) {
    signals.connect(
        manager,
        "script-message-received::elnathConsole",
        2,
        (emitter, result, c, d) -> {
          read(result).ifPresent(listener::console);
          return 0;
        });
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom("elnathConsole").address();
      if (!NativeFunction.asBoolean(REGISTER.call(manager.address(), name))) {
        throw new PlatformException(REGISTER.symbol() + " failed: elnathConsole is taken");
      }
    }
    UserScripts.add(manager, ConsoleScript.text());
  }

  private static Optional<ConsoleMessage> read(long result) {
    return JavaScriptText.read(new BorrowedObject(RESULT_VALUE.call(result)))
        .flatMap(ConsoleScript::parse);
  }
}
