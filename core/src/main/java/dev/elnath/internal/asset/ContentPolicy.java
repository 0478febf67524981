package dev.elnath.internal.asset;

import dev.elnath.config.Csp;
import dev.elnath.config.SecurityConfig.CspModification;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The content security policy of the application's pages, completed for each answer with nonces
/// and hashes for the scripts and style sheets that the page itself brings (section 6.9), and
/// nothing else. Immutable, any thread.
///
/// @param policy as configured
/// @param modification which directives are completed
/// @param isolation the origin of the isolation application, which a frame of the page shows
public record ContentPolicy(Csp policy, CspModification modification, Optional<String> isolation) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BITS = 128;

  /// A page with its policy.
  ///
  /// @param header the value of `Content-Security-Policy`
  record Answer(byte[] body, String header) {}

  /// Whether pages are changed at all.
  boolean marksPages() {
    return isModified("script-src") || isModified("style-src");
  }

  Answer answer(MarkedPage page) {
    String script = nonce();
    String style = nonce();
    Map<String, List<String>> directives = directives();
    List<String> scripts = new ArrayList<>();
    if (page.hasScriptNonce()) {
      scripts.add("'nonce-" + script + "'");
    }
    scripts.addAll(page.scriptHashes());
    add(directives, "script-src", scripts);
    add(
        directives,
        "style-src",
        page.hasStyleNonce() ? List.of("'nonce-" + style + "'") : List.of());
    return new Answer(page.with(script, style), new Csp(directives).toHeader());
  }

  /// The page as it is.
  Answer unmarked(byte[] body) {
    return new Answer(body, new Csp(directives()).toHeader());
  }

  private Map<String, List<String>> directives() {
    Map<String, List<String>> directives = new LinkedHashMap<>(policy.directives());
    isolation.ifPresent(origin -> allowFrame(directives, origin));
    return directives;
  }

  private void add(Map<String, List<String>> directives, String name, List<String> sources) {
    if (!sources.isEmpty() && isModified(name)) {
      directives.put(name, join(directives.getOrDefault(name, List.of("'self'")), sources));
    }
  }

  private boolean isModified(String directive) {
    return switch (modification) {
      case CspModification.Everywhere _ -> true;
      case CspModification.Nowhere _ -> false;
      case CspModification.Except(List<String> directives) -> !directives.contains(directive);
    };
  }

  /// Frames may show what they might before, and the isolation application; nothing else may load
  /// that.
  private static void allowFrame(Map<String, List<String>> directives, String origin) {
    for (String governing : List.of("frame-src", "child-src", "default-src")) {
      List<String> sources = directives.get(governing);
      if (sources != null) {
        directives.put("frame-src", join(sources, List.of(origin)));
        return;
      }
    }
  }

  /// `'none'` means nothing beside others, and web views complain about it.
  private static List<String> join(List<String> sources, List<String> more) {
    List<String> all = new ArrayList<>(sources);
    all.removeIf(source -> source.equalsIgnoreCase("'none'"));
    all.addAll(more);
    return all;
  }

  private static String nonce() {
    return new BigInteger(NONCE_BITS, RANDOM).toString();
  }
}
