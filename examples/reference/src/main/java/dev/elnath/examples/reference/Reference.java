package dev.elnath.examples.reference;

import dev.elnath.app.App;
import dev.elnath.app.AppBuilder;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import java.net.http.HttpClient;

/// Opens a window with links to the examples.
final class Reference {
  private Reference() {}

  public static void main(String[] arguments) {
    System.exit(app(Config.load("tauri.conf.json", loader()::getResourceAsStream)).run());
  }

  /// The application with all that the pages use.
  static AppBuilder app(Config config) {
    return App.of(config)
        .assets(Assets.resources(loader(), "META-INF/web"))
        .commands(
            new Accounts(),
            new Users(),
            new Databases(),
            new Downloads(HttpClient.newHttpClient()),
            new Notes(),
            new Countdown(),
            new Gallery(),
            new Icons(),
            new News())
        .plugin(new FolderPlugin())
        .onReady(News::answer);
  }

  private static ClassLoader loader() {
    return Reference.class.getClassLoader();
  }
}
