package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.event.EventTarget;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
final class ClosingTest {
  @ParameterizedTest
  @ValueSource(strings = {"Window", "WebviewWindow"})
  void aPageThatListensByTheWindowDecidesWhetherItCloses(String kind) throws Exception {
    try (TestApp test = new TestApp()) {
      FakePage page = test.page("main");
      page.listen("tauri://close-requested", "{\"kind\":\"" + kind + "\",\"label\":\"main\"}", 7);
      test.onMainThread(() -> test.platform.window("main").close());
      assertThat(test.platform.isOpen("main")).isTrue();
      assertThat(page.next())
          .isEqualTo("7 {\"event\":\"tauri://close-requested\",\"id\":7,\"payload\":null}");
    }
  }

  @ParameterizedTest
  @CsvSource({"Any, main", "AnyLabel, main", "Webview, main", "Window, other", "App, main"})
  void otherListenersDoNotKeepItOpen(String kind, String label) throws Exception {
    try (TestApp test = new TestApp()) {
      test.page("main")
          .listen(
              "tauri://close-requested",
              "{\"kind\":\"" + kind + "\",\"label\":\"" + label + "\"}",
              7);
      test.onMainThread(() -> test.platform.window("main").close());
      assertThat(test.platform.isOpen("main")).isFalse();
    }
  }

  @Test
  void aPageThatWasReloadedDoesNotKeepItOpen() throws Exception {
    try (TestApp test = new TestApp()) {
      test.page("main")
          .listen("tauri://close-requested", "{\"kind\":\"Window\",\"label\":\"main\"}", 7);
      test.onMainThread(() -> {
        test.platform.window("main").reload();
        test.platform.window("main").close();
      });
      assertThat(test.platform.isOpen("main")).isFalse();
    }
  }

  @Test
  void theProgramHearsThatAWindowIsGoneButNotByItsLabelAlone() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    List<String> byLabel = new CopyOnWriteArrayList<>();
    try (TestApp test = new TestApp()) {
      test.app.listen(
          "tauri://destroyed", new EventTarget.AnyLabel("main"), _ -> byLabel.add("label"));
      test.app.listen(
          "tauri://destroyed", new EventTarget.Window("other"), _ -> heard.add("other"));
      test.app.listen("tauri://destroyed", new EventTarget.Window("main"), _ -> heard.add("main"));
      test.onMainThread(() -> test.platform.window("main").destroy());
      assertThat(heard.poll(60, TimeUnit.SECONDS)).isEqualTo("main");
      assertThat(byLabel).isEmpty();
    }
  }

  @Test
  void resourcesAreFreedWithTheirOwnersInOrder() throws Exception {
    List<String> closed = new CopyOnWriteArrayList<>();
    TestApp test = new TestApp();
    var main = test.app.window("main").orElseThrow();
    var other = test.app.window("other").orElseThrow();
    test.app.resources().add(new Named("app", closed));
    main.resources().add(new Named("window", closed));
    main.webview().resources().add(new Named("webview 1", closed));
    main.webview().resources().add(new Named("webview 2", closed));
    other.resources().add(new Named("other", closed));
    test.onMainThread(() -> test.platform.window("other").destroy());
    test.onMainThread(() -> test.platform.window("main").destroy());
    assertThat(test.awaitEnd()).isZero();
    assertThat(closed)
        .containsExactlyInAnyOrder("other", "webview 2", "webview 1", "window", "app");
    assertThat(closed.stream().filter(name -> !name.equals("other")))
        .containsExactly("webview 2", "webview 1", "window", "app");
    assertThat(closed.getLast()).isEqualTo("app");
  }
}
