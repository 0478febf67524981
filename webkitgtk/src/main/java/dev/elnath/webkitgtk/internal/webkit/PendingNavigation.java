package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.NavigationDecision;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import java.lang.foreign.Arena;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/// A main frame's document that waits for its decision. It holds one reference to the native
/// decision, which WebKit would take for a yes if it were let go undecided.
final class PendingNavigation implements NavigationDecision, PendingAnswers.Pending {
  private static final NativeFunction USE = new NativeFunction("webkit_policy_decision_use");
  private static final NativeFunction IGNORE = new NativeFunction("webkit_policy_decision_ignore");
  private static final NativeFunction DOWNLOAD =
      new NativeFunction("webkit_policy_decision_download");
  private static final NativeFunction IS_SHOWN =
      new NativeFunction("webkit_response_policy_decision_is_mime_type_supported");
  private static final NativeFunction RESPONSE =
      new NativeFunction("webkit_response_policy_decision_get_response");
  private static final NativeFunction HEADERS =
      new NativeFunction("webkit_uri_response_get_http_headers");
  private static final NativeFunction HEADER = new NativeFunction("soup_message_headers_get_one");

  private final OwnedObject decision;
  private final PendingAnswers siblings;
  private final MainLoop loop;
  private final AtomicBoolean decided = new AtomicBoolean();
  private boolean asking = true;
  private boolean allowedAtOnce;
  private boolean over;

  /// @param decision is closed by this object
  PendingNavigation(OwnedObject decision, PendingAnswers siblings, MainLoop loop) {
    this.decision = decision;
    this.siblings = siblings;
    this.loop = loop;
    siblings.add(this);
  }

  @Override
  public void decide(boolean allowed) {
    if (decided.compareAndSet(false, true)) {
      loop.execute(() -> finish(allowed));
    }
  }

  /// Ends the time in which an answer comes at once. Called once, by the signal's handler.
  ///
  /// @return whether WebKit is to do what it does without a listener
  boolean leaveToWebkit() {
    asking = false;
    return allowedAtOnce;
  }

  @Override
  public void abandon() {
    IGNORE.call(decision.address());
    release();
  }

  private void finish(boolean allowed) {
    if (over) {
      return;
    }
    siblings.remove(this);
    if (!allowed) {
      IGNORE.call(decision.address());
    } else if (asking) {
      allowedAtOnce = true;
    } else {
      (isDownload(decision) ? DOWNLOAD : USE).call(decision.address());
    }
    release();
  }

  private void release() {
    over = true;
    decision.close();
  }

  private static boolean isDownload(GObject decision) {
    return !NativeFunction.asBoolean(IS_SHOWN.call(decision.address()))
        || disposition(decision).toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  private static String disposition(GObject decision) {
    long headers = HEADERS.call(RESPONSE.call(decision.address()));
    if (headers == 0) {
      return "";
    }
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom("Content-Disposition").address();
      return NativeMemory.readTextOrEmpty(HEADER.call(headers, name)).strip();
    }
  }
}
