package dev.elnath.internal.app;

import dev.elnath.config.WindowConfig;
import dev.elnath.internal.ipc.InvokeKey;
import dev.elnath.platform.WebviewContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What new web views show, and the scripts that run in their pages before any other.
final class WebviewContents {
  private final AppSettings settings;
  private final AppUrls urls;
  private final InvokeKey key;
  private final Optional<IsolationApplication> isolation;

  WebviewContents(
      AppSettings settings, AppUrls urls, InvokeKey key, Optional<IsolationApplication> isolation) {
    this.settings = settings;
    this.urls = urls;
    this.key = key;
    this.isolation = isolation;
  }

  WebviewContent of(String window, WindowConfig config) {
    List<String> scripts = new ArrayList<>();
    scripts.add(
        RuntimeScript.text(
            key,
            window,
            config.label(),
            settings.transport().name(),
            isolation,
            settings.config().app().security().freezePrototype(),
            settings.debug()));
    scripts.add(
        RuntimeScript.gestures(
            config.zoomHotkeysEnabled(), config.devtools().orElse(settings.debug())));
    if (settings.config().app().withGlobalTauri()) {
      scripts.add(RuntimeScript.global());
    }
    return new WebviewContent(urls.resolve(config.url()), scripts);
  }
}
