package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.config.WindowConfig;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformWebview;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WebviewContent;
import dev.elnath.platform.WindowFlag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MainThreadTest {
  private final Platform platform = Desktop.platform();

  @Test
  void tasksRunOnOneThreadInTheOrderOfTheCalls() {
    List<Integer> order = new ArrayList<>();
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    for (int index = 0; index < 10_000; index++) {
      int number = index;
      platform.execute(() -> {
        order.add(number);
        threads.add(Thread.currentThread());
      });
    }
    List<Integer> seen = Desktop.onMain(() -> List.copyOf(order));
    assertThat(seen).isEqualTo(IntStream.range(0, 10_000).boxed().toList());
    assertThat(threads.stream().distinct()).hasSize(1);
  }

  @Test
  void aTaskOfTheMainThreadRunsAtOnce() {
    boolean atOnce =
        Desktop.onMain(() -> {
          boolean[] ran = new boolean[1];
          platform.execute(() -> ran[0] = true);
          return ran[0];
        });
    assertThat(atOnce).isTrue();
  }

  @Test
  void noTaskOfManyThreadsIsLost() throws InterruptedException {
    int threads = 8;
    int each = 5_000;
    CountDownLatch ran = new CountDownLatch(threads * each);
    for (int thread = 0; thread < threads; thread++) {
      Thread.startVirtualThread(() -> {
        for (int count = 0; count < each; count++) {
          platform.execute(ran::countDown);
        }
      });
    }
    assertThat(ran.await(Desktop.PATIENCE, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aTaskThatThrowsStopsNothing() {
    platform.execute(() -> {
      throw new IllegalStateException("thrown by a task, as a test wants it");
    });
    platform.execute(() -> {
      throw new AssertionError("an error of a task, as a test wants it");
    });
    assertThat(Desktop.onMain(() -> "still there")).isEqualTo("still there");
  }

  @Test
  void whatOnlyTheMainThreadMayDoSaysSo() {
    WebviewContent content = new WebviewContent("about:blank", List.of());
    Page listener = new Page();
    WindowConfig config = TestConfig.labelled("elsewhere");
    assertThatThrownBy(() -> platform.createWindow(config, listener))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Platform.createWindow")
        .hasMessageContaining(Thread.currentThread().getName());
    try (Page page = Page.showing("")) {
      PlatformWindow window = page.window();
      PlatformWebview view = page.view();
      List<Runnable> calls =
          List.of(
              window::destroy,
              window::close,
              () -> window.setTitle("x"),
              () -> window.createWebview(config, Optional.empty(), content, listener),
              () -> window.is(WindowFlag.VISIBLE),
              () -> window.set(WindowFlag.VISIBLE, false),
              window::innerSize,
              () -> view.navigate("about:blank"),
              view::reload,
              () -> view.evaluate("1"),
              view::url,
              view::close,
              () -> view.setDevtoolsOpen(true));
      for (Runnable call : calls) {
        assertThatThrownBy(call::run)
            .isInstanceOf(IllegalStateException.class)
            .hasMessageMatching("(?s)PlatformW(indow|ebview)\\..*")
            .hasMessageContaining("Platform.execute");
      }
    }
  }

  @Test
  void theLoopRunsOnce() {
    assertThatThrownBy(() -> platform.run(() -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("runs once");
  }

  @Test
  void javaStillChecksForNullAndStopsAtSafepointsBesideJavaScriptCore() {
    try (Page page = Page.showing("")) {
      assertThat(page.ask("1 + 1")).isEqualTo("2");
      CompletableFuture<Integer> caught = new CompletableFuture<>();
      Thread.ofPlatform().start(() -> caught.complete(countNullDereferences()));
      assertThat(Desktop.<Integer>onMain(MainThreadTest::countNullDereferences))
          .isEqualTo(Desktop.await(caught));
    }
  }

  private static int countNullDereferences() {
    int caught = 0;
    String[] texts = {"a", null, "b"};
    for (int round = 0; round < 60_000; round++) {
      try {
        caught += texts[round % 3].length() - 1;
      } catch (NullPointerException expected) {
        caught++;
      }
    }
    return caught;
  }
}
