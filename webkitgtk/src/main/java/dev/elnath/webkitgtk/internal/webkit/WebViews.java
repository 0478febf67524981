package dev.elnath.webkitgtk.internal.webkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The web views that live, by the address of their native object. Main thread.
public final class WebViews {
  private final Map<Long, WebView> byAddress = new HashMap<>();

  void add(long address, WebView view) {
    byAddress.put(address, view);
  }

  void remove(long address) {
    byAddress.remove(address);
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
