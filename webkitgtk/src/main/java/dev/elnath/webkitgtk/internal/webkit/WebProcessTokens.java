package dev.elnath.webkitgtk.internal.webkit;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// For which web view each web process works, by a token that only that process is given. Main
/// thread.
final class WebProcessTokens {
  private static final int MOST_UNCLAIMED = 256;
  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Set<String> issued = new LinkedHashSet<>();
  private final Map<WebView, String> claimed = new HashMap<>();
  private final Map<String, List<CompletableFuture<Boolean>>> waiting = new HashMap<>();

  /// A token for a web process that is about to start.
  String issue() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    issued.add(token);
    if (issued.size() > MOST_UNCLAIMED) {
      forgetOldest();
    }
    return token;
  }

  /// A web view has heard a token from its web process. Others are not believed.
  void claim(WebView view, String token) {
    if (issued.contains(token)) {
      claimed.put(view, token);
      List<CompletableFuture<Boolean>> known = waiting.remove(token);
      if (known != null) {
        known.forEach(admitted -> admitted.complete(true));
      }
    }
  }

  /// A web view is gone.
  void forget(WebView view) {
    claimed.remove(view);
  }

  /// Completes when it is known whether a token is a web process's: at once with false if it was
  /// never given.
  void admit(String token, CompletableFuture<Boolean> admitted) {
    if (!issued.contains(token)) {
      admitted.complete(false);
    } else if (claimed.containsValue(token)) {
      admitted.complete(true);
    } else {
      waiting.computeIfAbsent(token, absent -> new ArrayList<>()).add(admitted);
    }
  }

  /// The one web view that a token's web process works for.
  Optional<WebView> view(String token) {
    List<WebView> views =
        claimed.entrySet().stream()
            .filter(claim -> claim.getValue().equals(token))
            .map(Map.Entry::getKey)
            .toList();
    return views.size() == 1 ? Optional.of(views.getFirst()) : Optional.empty();
  }

  private void forgetOldest() {
    issued.stream()
        .filter(token -> !claimed.containsValue(token))
        .findFirst()
        .ifPresent(token -> {
          issued.remove(token);
          List<CompletableFuture<Boolean>> strangers = waiting.remove(token);
          if (strangers != null) {
            strangers.forEach(admitted -> admitted.complete(false));
          }
        });
  }
}
