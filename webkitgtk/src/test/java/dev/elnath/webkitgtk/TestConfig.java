package dev.elnath.webkitgtk;

import dev.elnath.config.WindowConfig;
import java.util.HashMap;
import java.util.Map;

/// Window configurations that differ from the default in what a test names.
final class TestConfig {
  private final Map<String, Object> changes = new HashMap<>();

  static WindowConfig labelled(String label) {
    return new TestConfig().label(label).build();
  }

  TestConfig label(String label) {
    return with("label", label);
  }

  /// Sets a member of the record by its name.
  TestConfig with(String member, Object value) {
    changes.put(member, value);
    return this;
  }

  WindowConfig build() {
    WindowConfig basis = WindowConfig.DEFAULT;
    WindowConfig built =
        new WindowConfig(
            get("label", basis.label()),
            get("create", basis.create()),
            get("url", basis.url()),
            get("userAgent", basis.userAgent()),
            get("dragDropEnabled", basis.dragDropEnabled()),
            get("center", basis.center()),
            get("x", basis.x()),
            get("y", basis.y()),
            get("width", basis.width()),
            get("height", basis.height()),
            get("minWidth", basis.minWidth()),
            get("minHeight", basis.minHeight()),
            get("maxWidth", basis.maxWidth()),
            get("maxHeight", basis.maxHeight()),
            get("preventOverflow", basis.preventOverflow()),
            get("resizable", basis.resizable()),
            get("maximizable", basis.maximizable()),
            get("minimizable", basis.minimizable()),
            get("closable", basis.closable()),
            get("title", basis.title()),
            get("fullscreen", basis.fullscreen()),
            get("focus", basis.focus()),
            get("focusable", basis.focusable()),
            get("transparent", basis.transparent()),
            get("maximized", basis.maximized()),
            get("visible", basis.visible()),
            get("decorations", basis.decorations()),
            get("alwaysOnBottom", basis.alwaysOnBottom()),
            get("alwaysOnTop", basis.alwaysOnTop()),
            get("visibleOnAllWorkspaces", basis.visibleOnAllWorkspaces()),
            get("contentProtected", basis.contentProtected()),
            get("skipTaskbar", basis.skipTaskbar()),
            get("theme", basis.theme()),
            get("incognito", basis.incognito()),
            get("parent", basis.parent()),
            get("proxyUrl", basis.proxyUrl()),
            get("zoomHotkeysEnabled", basis.zoomHotkeysEnabled()),
            get("devtools", basis.devtools()),
            get("backgroundColor", basis.backgroundColor()),
            get("javascriptDisabled", basis.javascriptDisabled()),
            get("dataDirectory", basis.dataDirectory()));
    if (!changes.isEmpty()) {
      throw new IllegalArgumentException("WindowConfig has no members " + changes.keySet());
    }
    return built;
  }

  @SuppressWarnings("unchecked") // a test that gives a wrong type fails
  private <T> T get(String member, T otherwise) {
    Object changed = changes.remove(member);
    return changed == null ? otherwise : (T) changed;
  }
}
