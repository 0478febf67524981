package dev.elnath.webkitgtk.internal.webkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The web views that live, by the address of their native object. Main thread.
public final class WebViews {
  private final Map<Long, WebView> byAddress = new HashMap<>();
  private Consumer<WebView> removed = view -> {};

  /// Calls something for each that goes, instead of what was called before.
  void onRemoved(Consumer<WebView> listener) {
    removed = listener;
  }

  void add(long address, WebView view) {
    byAddress.put(address, view);
  }

  void remove(long address) {
    WebView view = byAddress.remove(address);
    if (view != null) {
      removed.accept(view);
    }
  }

  /// The web view at an address, unless it is gone.
  Optional<WebView> at(long address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /// Any of them, for WebDriver.
  Optional<WebView> any() {
    return byAddress.values().stream().findFirst();
  }

  /// How many there are.
  public int size() {
    return byAddress.size();
  }
}
