package dev.elnath.webkitgtk;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/// The one platform of the test JVM, on a main thread of its own, with a scheme `app` whose
/// requests go to the handler that a test gave for its window.
final class Desktop {
  static final int PATIENCE = 30;
  static final long MAX_BODY = 8 * 1024 * 1024;

  private final Map<String, SchemeHandler> handlers = new ConcurrentHashMap<>();
  private final Platform platform;

  private Desktop() {
    if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
      throw new IllegalStateException(
          "These tests open windows: run them in a desktop session, or under"
              + " `xvfb-run -a dbus-run-session --`");
    }
    Path home = temporaryDirectory();
    platform =
        new WebkitGtkProvider()
            .open(
                new PlatformOptions(
                    "dev.elnath.test",
                    "Test",
                    home.resolve("data"),
                    home.resolve("cache"),
                    Map.of("app", this::route),
                    MAX_BODY,
                    true,
                    false));
    CompletableFuture<Void> ready = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("gtk-main")
        .start(() -> {
          try {
            platform.run(() -> ready.complete(null));
          } catch (RuntimeException failure) {
            ready.completeExceptionally(failure);
          }
        });
    await(ready);
  }

  static Platform platform() {
    return Running.INSTANCE.platform;
  }

  static void answer(String label, SchemeHandler handler) {
    Running.INSTANCE.handlers.put(label, handler);
  }

  /// Runs something on the main thread and waits for what it gives.
  static <T> T onMain(Callable<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    platform()
        .execute(() -> {
          try {
            result.complete(task.call());
          } catch (Throwable failure) {
            result.completeExceptionally(failure);
          }
        });
    return await(result);
  }

  static void runOnMain(Runnable task) {
    onMain(() -> {
      task.run();
      return true;
    });
  }

  static <T> T await(CompletableFuture<T> future) {
    try {
      return future.orTimeout(PATIENCE, SECONDS).join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  private void route(SchemeRequest request, SchemeResponder responder) {
    SchemeHandler handler = handlers.get(request.webview());
    if (handler == null) {
      throw new IllegalStateException("No test answers for window " + request.webview());
    }
    handler.handle(request, responder);
  }

  private static Path temporaryDirectory() {
    try {
      return Files.createTempDirectory("elnath-test");
    } catch (IOException failure) {
      throw new IllegalStateException("No temporary directory can be made", failure);
    }
  }

  /// Apart, for the main thread must not wait for the class whose code it runs.
  private static final class Running {
    static final Desktop INSTANCE = new Desktop();
  }
}
