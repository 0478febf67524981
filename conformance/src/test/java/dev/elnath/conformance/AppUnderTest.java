package dev.elnath.conformance;

import dev.elnath.app.App;
import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// An application with one window and one page, on a main thread of its own, which may call
/// everything. Ended by whoever started it.
final class AppUnderTest implements AutoCloseable {
  private static final int SECONDS = 60;

  private final CompletableFuture<App> ready = new CompletableFuture<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();

  private AppUnderTest() {}

  /// @param page the text of `index.html`
  /// @param more what the application has beside it
  static AppUnderTest start(String page, Transport transport, Consumer<AppBuilder> more) {
    AppUnderTest app = new AppUnderTest();
    Thread mainThread =
        new Thread(() -> app.run(page, transport, more), "main thread of the application");
    mainThread.setDaemon(true);
    mainThread.start();
    return app;
  }

  App get() throws InterruptedException, ExecutionException, TimeoutException {
    return ready.get(SECONDS, TimeUnit.SECONDS);
  }

  /// Waits until the application has ended by itself.
  int exitCode() throws InterruptedException, ExecutionException, TimeoutException {
    return ended.get(SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    try {
      if (!ended.isDone()) {
        get().exit(0);
      }
      exitCode();
    } catch (InterruptedException | ExecutionException | TimeoutException failure) {
      throw new AssertionError("the application did not end as it should", failure);
    }
  }

  private void run(String page, Transport transport, Consumer<AppBuilder> more) {
    try {
      Authority everything = query -> new Authority.Allowed(CommandScope.EMPTY);
      AppBuilder builder =
          App.of(Config.parse("{\"identifier\":\"dev.elnath.test\",\"app\":{\"windows\":[{}]}}"))
              .assets(path ->
                  path.equals("index.html")
                      ? Optional.of(page.getBytes(StandardCharsets.UTF_8))
                      : Optional.empty())
              .authority(everything)
              .transport(transport)
              .onReady(ready::complete);
      more.accept(builder);
      ended.complete(builder.run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }
}
