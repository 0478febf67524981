package dev.elnath.internal.ipc;

import dev.elnath.config.Limits;
import dev.elnath.permission.Authority;
import dev.elnath.permission.Origin;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
    this.dispatcher = new Dispatcher(authority, commands);
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
    PageSession session = new PageSession(webview, dispatcher, limits);
    Shown earlier = byLabel.put(webview.label(), new Shown(webview, session, url));
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

  Limits limits() {
    return limits;
  }

  Origin originOf(String url) {
    return origins.apply(url);
  }
}
