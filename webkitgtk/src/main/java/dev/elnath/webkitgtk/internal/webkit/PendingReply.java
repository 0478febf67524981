package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.MessageReply;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.javascript.JavaScriptText;
import dev.elnath.webkitgtk.internal.javascript.QuotedText;
import java.lang.foreign.Arena;
import java.util.concurrent.atomic.AtomicBoolean;

/// A message whose page waits for a text. It holds one reference to the native reply, which the
/// text, or the end of the document, gives up.
final class PendingReply implements MessageReply, PendingAnswers.Pending {
  private static final NativeFunction REF = new NativeFunction("webkit_script_message_reply_ref");
  private static final NativeFunction UNREF =
      new NativeFunction("webkit_script_message_reply_unref");
  private static final NativeFunction RETURN_ERROR =
      new NativeFunction("webkit_script_message_reply_return_error_message");
  private static final NativeFunction RETURN =
      new NativeFunction("webkit_script_message_reply_return_value");

  private final long reply;
  private final PendingAnswers siblings;
  private final MainLoop loop;
  private final AtomicBoolean answered = new AtomicBoolean();
  private boolean over;

  /// @param borrowedReply of the signal
  PendingReply(long borrowedReply, PendingAnswers siblings, MainLoop loop) {
    this.reply = REF.nonNull(REF.call(borrowedReply));
    this.siblings = siblings;
    this.loop = loop;
    siblings.add(this);
  }

  @Override
  public void send(String text) {
    if (answered.compareAndSet(false, true)) {
      loop.execute(() -> finish(text));
    }
  }

  @Override
  public void abandon() {
    over = true;
    UNREF.call(reply);
  }

  private void finish(String text) {
    if (over) {
      return;
    }
    siblings.remove(this);
    try {
      if (QuotedText.isWellFormed(text) && text.indexOf('\0') < 0) {
        returnText(text);
      } else {
        returnValue(text);
      }
    } finally {
      abandon();
    }
  }

  /// Answers without a JavaScript value. WebKit turns a value into bytes by making an atom of its
  /// text, and the string table that holds it crashed when it grew (WebKitGTK 2.50.6): the page
  /// reads the text from an error's message instead.
  private void returnText(String text) {
    try (Arena arena = Arena.ofConfined()) {
      RETURN_ERROR.call(reply, arena.allocateFrom(text).address());
    }
  }

  /// Answers with a value, for the rare text that a native string cannot hold.
  private void returnValue(String text) {
    try (OwnedObject value = JavaScriptText.write(text)) {
      RETURN.call(reply, value.address());
    }
  }
}
