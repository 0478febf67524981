package dev.elnath.webkitgtk.internal.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The windows that live, by label. Main thread.
final class Windows {
  private final Map<String, GtkWindow> byLabel = new LinkedHashMap<>();

  /// @throws IllegalArgumentException if there is one with this label
  void require(String label) {
    if (byLabel.containsKey(label)) {
      throw new IllegalArgumentException(
          "There is a window labelled '%s' already; labels are unique".formatted(label));
    }
  }

  void add(String label, GtkWindow window) {
    byLabel.put(label, window);
  }

  void remove(String label) {
    byLabel.remove(label);
  }

  Optional<GtkWindow> labelled(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  List<GtkWindow> all() {
    return List.copyOf(byLabel.values());
  }

  void destroyAll() {
    all().forEach(GtkWindow::destroy);
  }
}
