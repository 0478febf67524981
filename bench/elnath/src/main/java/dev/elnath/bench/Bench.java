package dev.elnath.bench;

import dev.elnath.app.App;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;

/// Shows the page of the bench that its argument names: `start`, `measure` or `memory`, with
/// `?quick` after it for small counts. The transport is the one that the system property
/// `elnath.transport` names.
final class Bench {
  private Bench() {}

  static void main(String[] arguments) {
    String[] page = (arguments.length > 0 ? arguments[0] : "measure").split("\\?", 2);
    Config config =
        Config.parse(
            """
            {
              "identifier": "dev.elnath.bench",
              "app": {
                "withGlobalTauri": true,
                "windows": [{ "title": "bench", "width": 800, "height": 600, "url": "%s.html%s" }]
              }
            }
            """
                .formatted(page[0], page.length > 1 ? "?" + page[1] : ""));
    App.of(config)
        .assets(Assets.resources(Bench.class.getClassLoader(), "page"))
        .commands(new Calls())
        .run();
  }
}
