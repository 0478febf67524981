package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.window.Window;
import dev.elnath.window.WindowBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Windows that are opened, show a page that calls the program, and are closed, one after another
/// and twenty at once, leave nothing behind. `tools/windows` does it at full size and prints what
/// it measures.
class ManyWindowsTest {
  private static final int WINDOWS = Integer.getInteger("elnath.windows", 20);
  private static final int AT_ONCE = Integer.getInteger("elnath.windows.at-once", 5);
  private static final int WARM_UP = 5;

  /// Looks at what is held after so many parts of the windows that are opened one after another.
  private static final int LOOKS = 4;

  private static final String PAGE =
      "<!doctype html><script>window.__TAURI_INTERNALS__.invoke('here')</script>";

  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private final Map<String, CountDownLatch> shown = new ConcurrentHashMap<>();

  /// What the process has.
  private record Held(Leftovers leftovers, long heapKilobytes, long nativeKilobytes) {
    static Held now() throws IOException {
      long heap = Memory.ofHeapWithoutGarbage();
      return new Held(Leftovers.now(), heap, Memory.ofProcess(ProcessHandle.current()));
    }

    /// A row of `docs/many-windows.md`.
    String row(String when) {
      return "| %s | %d | %d | %d | %.1f | %d |"
          .formatted(
              when,
              leftovers.descriptorCount(),
              leftovers.platformThreads(),
              leftovers.processes(),
              heapKilobytes / 1024.0,
              nativeKilobytes / 1024);
    }
  }

  /// What its pages call.
  ///
  /// @param shown who waits for a window's page, by the window's label
  record Commands(Map<String, CountDownLatch> shown) {
    @Command
    void here(Window window) {
      shown.getOrDefault(window.label(), new CountDownLatch(1)).countDown();
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void windowsLeaveNothingBehind() throws Exception {
    CompletableFuture<App> ready = new CompletableFuture<>();
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(ready, ended), "main thread");
    mainThread.setDaemon(true);
    mainThread.start();
    App app = ready.get(5, TimeUnit.MINUTES);
    int processes = WebProcesses.all().size() + 2;
    for (int number = 0; number < WARM_UP; number++) {
      openAndClose(app, List.of("warm-up-" + number));
    }
    awaitEndOfWebProcesses(processes);
    Held before = Held.now();
    List<String> rows = new ArrayList<>(List.of(before.row("before")));
    long took = 0;
    for (int look = 1; look <= LOOKS; look++) {
      long start = System.nanoTime();
      for (int number = WINDOWS * (look - 1) / LOOKS; number < WINDOWS * look / LOOKS; number++) {
        openAndClose(app, List.of("window-" + number));
      }
      took += System.nanoTime() - start;
      rows.add(settled(before, processes).row("after " + WINDOWS * look / LOOKS));
    }
    List<String> together = new ArrayList<>();
    for (int number = 0; number < AT_ONCE; number++) {
      together.add("together-" + number);
    }
    openAndClose(app, together);
    rows.add(settled(before, processes).row(AT_ONCE + " at once, then closed"));
    System.out.printf("%d windows, %.0f ms each%n", WINDOWS, took / 1e6 / WINDOWS);
    rows.forEach(System.out::println);
    assertThat(app.windows()).hasSize(1);
    assertThat(app.webviews()).hasSize(1);
    app.exit(0);
    assertThat(ended.get(5, TimeUnit.MINUTES)).isZero();
  }

  private void openAndClose(App app, List<String> labels) throws Exception {
    labels.forEach(label -> shown.put(label, new CountDownLatch(1)));
    List<Window> windows =
        labels.stream()
            .map(label -> app.openWindow(WindowBuilder.labelled(label).size(300, 200).build()))
            .toList();
    for (String label : labels) {
      assertThat(shown.getOrDefault(label, NEVER).await(5, TimeUnit.MINUTES))
          .as(label + " is shown")
          .isTrue();
    }
    windows.forEach(Window::destroy);
    labels.forEach(shown::remove);
  }

  /// What the process has when it has no more descriptors and threads than before.
  private static Held settled(Held before, int processes) throws IOException {
    awaitEndOfWebProcesses(processes);
    Leftovers.awaitNoMoreThan(before.leftovers());
    return Held.now();
  }

  /// Waits until the web processes of windows that are gone have gone too. WebKit may keep some for
  /// the next, and so may those tests have left that ran here before.
  ///
  /// @param most how many may be there
  private static void awaitEndOfWebProcesses(int most) {
    Leftovers.await("web processes beyond " + most, () -> WebProcesses.all().size() <= most);
  }

  private void run(CompletableFuture<App> ready, CompletableFuture<Integer> ended) {
    try {
      Authority everything = query -> new Authority.Allowed(CommandScope.EMPTY);
      ended.complete(
          App.of(Config.parse("{\"identifier\":\"dev.elnath.many\",\"app\":{\"windows\":[{}]}}"))
              .assets(path -> Optional.of(PAGE.getBytes(StandardCharsets.UTF_8)))
              .authority(everything)
              .commands(new Commands(shown))
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }
}
