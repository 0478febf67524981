package dev.elnath.internal.ipc;

import dev.elnath.config.Limits;
import dev.elnath.event.EventTarget;
import dev.elnath.permission.Authority;
import dev.elnath.permission.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The pages that are shown now, by the labels of their web views, and the doors through which
/// their requests come in. Any thread.
public final class Pages {
  private final Map<String, Shown> byLabel = new ConcurrentHashMap<>();
  private final Dispatcher dispatcher;
  private final Limits limits;
  private final InvokeKey key;
  private final Function<String, Origin> origins;

  /// @param origins classifies the URL of a page
  public Pages(
      Authority authority,
      CommandTable commands,
      Limits limits,
      InvokeKey key,
      Function<String, Origin> origins) {
    this(authority, commands, limits, key, origins, Optional.empty());
  }

  /// @param origins classifies the URL of a page
  /// @param isolation opens what calls come with, where there is an isolation application
  public Pages(
      Authority authority,
      CommandTable commands,
      Limits limits,
      InvokeKey key,
      Function<String, Origin> origins,
      Optional<Isolation> isolation) {
    this.dispatcher = new Dispatcher(authority, commands, isolation);
    this.limits = limits;
    this.key = key;
    this.origins = origins;
  }

  /// What a web view shows at present.
  ///
  /// @param url of the document
  private record Shown(WebviewContext webview, PageSession session, String url) {}

  /// A web view shows a new document; what the earlier one started ends.
  public void navigated(WebviewContext webview, String url) {
    Shown earlier = byLabel.get(webview.label());
    List<String> former = earlier == null ? List.of() : earlier.session().pagesSoFar();
    PageSession session = new PageSession(webview, dispatcher, limits, former);
    byLabel.put(webview.label(), new Shown(webview, session, url));
    if (earlier != null) {
      earlier.session().end();
    }
  }

  /// The document of a web view is gone and none has taken its place yet.
  public void gone(String label) {
    Shown earlier = byLabel.remove(label);
    if (earlier != null) {
      earlier.session().end();
    }
  }

  /// Tells an event to the pages' listeners that it reaches, waiting for pages that fall behind.
  ///
  /// @param payload JSON in UTF-8
  /// @throws InterruptedException if the thread is interrupted while it waits
  public void deliver(String event, Predicate<EventTarget> reached, byte[] payload)
      throws InterruptedException {
    for (Shown shown : byLabel.values()) {
      shown.session().listeners().deliver(event, reached, payload);
    }
  }

  /// Whether a page listens for an event with a target that is wanted.
  public boolean isHeard(String event, Predicate<EventTarget> wanted) {
    return byLabel.values().stream()
        .anyMatch(shown -> shown.session().listeners().isHeard(event, wanted));
  }

  /// Ends all pages.
  public void close() {
    byLabel.keySet().forEach(this::gone);
  }

  @Nullable PageSession session(String label) {
    Shown shown = byLabel.get(label);
    return shown == null ? null : shown.session();
  }

  /// The page that was given a ticket for a direct connection, which is worth nothing from then on.
  @Nullable PageSession redeem(String ticket) {
    PageSession found = null;
    for (Shown shown : byLabel.values()) {
      if (shown.session().redeem(ticket)) {
        found = shown.session();
      }
    }
    return found;
  }

  String url(String label) {
    Shown shown = byLabel.get(label);
    return shown == null ? "" : shown.url();
  }

  InvokeKey key() {
    return key;
  }

  /// What bounds them.
  public Limits limits() {
    return limits;
  }

  Origin originOf(String url) {
    return origins.apply(url);
  }
}
