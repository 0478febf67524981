package dev.elnath.config;

import dev.elnath.config.WindowConfig.PreventOverflow;
import dev.elnath.config.WindowConfig.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads windows: the items of `app.windows` and the page's options.
final class WindowReader {
  private static final long MOST_PIXELS = 0xffff_ffffL;

  private WindowReader() {}

  /// Reads `app.windows` and refuses labels that cannot be used or are there twice.
  static List<WindowConfig> windows(Value value) {
    List<WindowConfig> windows = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    for (Value item : value.items()) {
      item.object(in -> labelled(in, item.path(), owners)).ifPresent(windows::add);
    }
    return List.copyOf(windows);
  }

  private static WindowConfig labelled(ObjectReader in, String path, Map<String, String> owners) {
    WindowConfig window = window(in);
    String label = window.label();
    Value at = in.find("label").orElseGet(in::self);
    if (!Labels.isValid(label)) {
      at.invalid(
          "\""
              + Keys.excerpt(label)
              + "\" cannot be a label; use letters, digits, \"-\", \"/\", \":\" and \"_\"");
    }
    String owner = owners.putIfAbsent(label, path);
    if (owner != null) {
      at.invalid(
          "the label \""
              + Keys.excerpt(label)
              + "\" is that of "
              + owner
              + " already; choose another");
    }
    return window;
  }

  static WindowConfig window(ObjectReader in) {
    WindowConfig none = WindowConfig.DEFAULT;
    WindowConfig window =
        new WindowConfig(
            in.text("label", none.label()),
            in.flag("create", none.create()),
            in.text("url", none.url()),
            in.text("userAgent"),
            in.flag("dragDropEnabled", none.dragDropEnabled()),
            in.flag("center", none.center()),
            in.number("x"),
            in.number("y"),
            in.number("width", none.width()),
            in.number("height", none.height()),
            in.number("minWidth"),
            in.number("minHeight"),
            in.number("maxWidth"),
            in.number("maxHeight"),
            in.value("preventOverflow").flatMap(WindowReader::preventOverflow),
            in.flag("resizable", none.resizable()),
            in.flag("maximizable", none.maximizable()),
            in.flag("minimizable", none.minimizable()),
            in.flag("closable", none.closable()),
            in.text("title", none.title()),
            in.flag("fullscreen", none.fullscreen()),
            in.flag("focus", none.focus()),
            in.flag("focusable", none.focusable()),
            in.flag("transparent", none.transparent()),
            in.flag("maximized", none.maximized()),
            in.flag("visible", none.visible()),
            in.flag("decorations", none.decorations()),
            in.flag("alwaysOnBottom", none.alwaysOnBottom()),
            in.flag("alwaysOnTop", none.alwaysOnTop()),
            in.flag("visibleOnAllWorkspaces", none.visibleOnAllWorkspaces()),
            in.flag("contentProtected", none.contentProtected()),
            in.flag("skipTaskbar", none.skipTaskbar()),
            in.text("theme").map(WindowReader::theme),
            in.flag("incognito", none.incognito()),
            in.text("parent"),
            in.text("proxyUrl"),
            in.flag("zoomHotkeysEnabled", none.zoomHotkeysEnabled()),
            in.flag("devtools"),
            in.value("backgroundColor").flatMap(ColorReader::read),
            in.flag("javascriptDisabled", none.javascriptDisabled()),
            in.text("dataDirectory"));
    ForeignWindowKeys.check(in);
    return window;
  }

  private static Theme theme(String name) {
    return name.equalsIgnoreCase("dark") ? Theme.DARK : Theme.LIGHT;
  }

  private static Optional<PreventOverflow> preventOverflow(Value value) {
    return switch (value.kind()) {
      case BOOLEAN -> value.flag().filter(it -> it).map(_ -> new PreventOverflow(0, 0));
      case OBJECT ->
          value.object(in -> new PreventOverflow(margin(in, "width"), margin(in, "height")));
      default -> value.wrong("a boolean or an object");
    };
  }

  private static double margin(ObjectReader in, String name) {
    return in.required(name)
        .map(value -> (double) value.whole(0, MOST_PIXELS).orElse(0))
        .orElse(0.0);
  }
}
