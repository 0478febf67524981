package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.MessageReply;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.javascript.JavaScriptText;
import java.util.concurrent.atomic.AtomicBoolean;

/// A message whose page waits for a text. It holds one reference to the native reply and one to the
/// script context, which the text, or the end of the document, gives up.
final class PendingReply implements MessageReply, PendingAnswers.Pending {
  private static final NativeFunction REF = new NativeFunction("webkit_script_message_reply_ref");
  private static final NativeFunction UNREF =
      new NativeFunction("webkit_script_message_reply_unref");
  private static final NativeFunction RETURN =
      new NativeFunction("webkit_script_message_reply_return_value");

  private final long reply;
  private final OwnedObject context;
  private final PendingAnswers siblings;
  private final MainLoop loop;
  private final AtomicBoolean answered = new AtomicBoolean();
  private boolean over;

  /// @param borrowedReply of the signal
  /// @param context is closed by this object
  PendingReply(long borrowedReply, OwnedObject context, PendingAnswers siblings, MainLoop loop) {
    this.reply = REF.nonNull(REF.call(borrowedReply));
    this.context = context;
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
    context.close();
  }

  private void finish(String text) {
    if (over) {
      return;
    }
    siblings.remove(this);
    try (OwnedObject value = JavaScriptText.write(context, text)) {
      RETURN.call(reply, value.address());
    } finally {
      abandon();
    }
  }
}
