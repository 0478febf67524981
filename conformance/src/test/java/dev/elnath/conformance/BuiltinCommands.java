package dev.elnath.conformance;

import dev.elnath.app.App;
import dev.elnath.codec.Json;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.event.EventTarget;
import dev.elnath.path.BaseDirectory;
import dev.elnath.resource.Resource;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The program's side of what the page checks.
@Naming(commands = Naming.Case.SNAKE)
final class BuiltinCommands {
  private static final int SECONDS = 30;

  private final ClockPlugin clock;
  private final AtomicInteger closed = new AtomicInteger();
  private final Map<String, CompletableFuture<Json>> heard = new ConcurrentHashMap<>();

  /// Something that counts until it is closed.
  private final class Counter implements Resource {
    final AtomicInteger counted = new AtomicInteger();

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  BuiltinCommands(ClockPlugin clock) {
    this.clock = clock;
  }

  @Command
  void javaEmits(String event, EventTarget target, App app) throws InterruptedException {
    app.emitTo(target, event, Json.NULL);
  }

  @Command
  void javaEmitsMany(String event, int count, App app) throws InterruptedException {
    for (int number = 0; number < count; number++) {
      app.emit(event, new Json(Integer.toString(number)));
    }
  }

  @Command
  void javaListens(String event, App app) {
    CompletableFuture<Json> payload = new CompletableFuture<>();
    heard.put(event, payload);
    app.once(event, it -> payload.complete(it.payload()));
  }

  @Command
  Json javaHeard(String event) throws Exception {
    return heard.getOrDefault(event, new CompletableFuture<>()).get(SECONDS, TimeUnit.SECONDS);
  }

  @Command
  void javaCloses(Window window) {
    window.close();
  }

  @Command
  List<String> windowLabels(App app) {
    return app.windows().stream().map(Window::label).toList();
  }

  @Command
  Map<String, String> javaDirectories(App app) {
    Map<String, String> paths = new TreeMap<>();
    for (BaseDirectory directory : BaseDirectory.values()) {
      app.directories()
          .find(directory)
          .ifPresent(path -> paths.put(directory.name(), path.toString()));
    }
    return paths;
  }

  @Command
  long newResource(String owner, Webview webview, App app) {
    Resource resource = new Counter();
    return switch (owner) {
      case "webview" -> webview.resources().add(resource);
      case "window" -> webview.window().resources().add(resource);
      default -> app.resources().add(resource);
    };
  }

  @Command
  long newOtherResource(Webview webview) {
    return webview.resources().add(new Resource() {});
  }

  @Command
  int countResource(long rid, Webview webview) {
    return webview.resources().get(rid, Counter.class).counted.incrementAndGet();
  }

  @Command
  int closedResources() {
    return closed.get();
  }

  @Command
  void javaTicks(int count) throws InterruptedException {
    for (int tick = 0; tick < count; tick++) {
      clock.tick(tick);
    }
  }
}
