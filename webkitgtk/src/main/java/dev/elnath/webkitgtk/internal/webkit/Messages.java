package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.PlatformException;
import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.BorrowedObject;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.javascript.JavaScriptText;
import dev.elnath.webkitgtk.internal.log.Log;
import java.lang.foreign.Arena;
import java.util.Optional;

/// The message handler `elnath` of one web view. Main thread.
final class Messages {
  private static final NativeFunction REGISTER =
      new NativeFunction("webkit_user_content_manager_register_script_message_handler_with_reply");

  private static final long HANDLED = 1;

  private final String label;
  private final WebviewListener listener;
  private final PendingAnswers pending;
  private final MainLoop loop;

  private Messages(String label, WebviewListener listener, PendingAnswers pending, MainLoop loop) {
    this.label = label;
    this.listener = listener;
    this.pending = pending;
    this.loop = loop;
  }

  static void connect(
      String label,
      GObject manager,
      Signals signals,
      WebviewListener listener,
      PendingAnswers pending,
      MainLoop loop) {
    Messages messages = new Messages(label, listener, pending, loop);
    signals.connect(
        manager,
        "script-message-with-reply-received::elnath",
        3,
        HANDLED,
        (emitter, value, reply, d) -> messages.received(value, reply));
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom("elnath").address();
      if (!NativeFunction.asBoolean(REGISTER.call(manager.address(), name, 0))) {
        throw new PlatformException(REGISTER.symbol() + " failed: the name elnath is taken");
      }
    }
  }

  private long received(long value, long reply) {
    Optional<String> text = JavaScriptText.read(new BorrowedObject(value));
    PendingReply answer = new PendingReply(reply, pending, loop);
    if (text.isEmpty()) {
      answer.send("!:message is not a string");
      return HANDLED;
    }
    try {
      listener.message(text.get(), answer);
    } catch (RuntimeException | Error failure) {
      Log.failed("handling a message of web view " + label, failure);
      answer.send("!:The application failed to handle this message; its log says why");
    }
    return HANDLED;
  }
}
