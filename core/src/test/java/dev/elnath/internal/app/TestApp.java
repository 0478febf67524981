package dev.elnath.internal.app;

import dev.elnath.app.App;
import dev.elnath.app.AppBuilder;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/// A running application with the windows `main` and `other`, in which everything is allowed unless
/// a test says otherwise.
final class TestApp implements AutoCloseable {
  static final Authority EVERYTHING = query -> new Authority.Allowed(CommandScope.EMPTY);

  final FakePlatform platform = new FakePlatform();
  final App app;
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();

  TestApp() throws Exception {
    this("{}", builder -> builder.authority(EVERYTHING));
  }

  /// @param security the key `app.security`
  TestApp(String security, UnaryOperator<AppBuilder> more) throws Exception {
    Config config =
        Config.parse(
            """
            { "identifier": "dev.elnath.test", "productName": "Test", "version": "1.2.3",
              "app": { "windows": [{ "label": "main" }, { "label": "other" }], "security": %s },
              "plugins": { "elnath": { "channelCapacity": 4 } } }
            """
                .formatted(security));
    CompletableFuture<App> ready = new CompletableFuture<>();
    AppBuilder builder = more.apply(App.of(config)).platform(platform).onReady(ready::complete);
    Thread main =
        new Thread(
            () -> {
              try {
                ended.complete(builder.run());
              } catch (RuntimeException | Error failure) {
                ready.completeExceptionally(failure);
                ended.completeExceptionally(failure);
              }
            },
            "main thread of a test");
    main.setDaemon(true);
    main.start();
    app = ready.get(60, TimeUnit.SECONDS);
  }

  FakePage page(String label) {
    return new FakePage(platform.webview(label).listener, ((RunningApp) app).key());
  }

  /// Runs a task on the main thread and waits for it.
  void onMainThread(Runnable task) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    platform.execute(() -> {
      task.run();
      done.complete(null);
    });
    done.get(60, TimeUnit.SECONDS);
  }

  int awaitEnd() throws Exception {
    return ended.get(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    app.exit(0);
    try {
      awaitEnd();
    } catch (Exception failure) {
      throw new AssertionError("the application did not end as it should", failure);
    }
  }
}
