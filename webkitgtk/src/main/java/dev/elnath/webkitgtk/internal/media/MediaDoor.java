package dev.elnath.webkitgtk.internal.media;

import dev.elnath.platform.SchemeResponder;
import java.util.concurrent.CompletableFuture;

/// Who asks, and what answers. Any thread.
public interface MediaDoor {
  /// Completes with true when the token's web process has said for which web view it works, with
  /// false if the token is nobody's.
  CompletableFuture<Boolean> admit(String token);

  /// Asks a scheme's handler for something, from an offset on, as the web view of a token. The
  /// responder is told too when there is no such handler, or the web view may not ask.
  void ask(String token, String address, long offset, SchemeResponder responder);
}
