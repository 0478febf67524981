package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.event.EventTarget;
import dev.elnath.event.Unlisten;
import dev.elnath.window.Bounds;
import dev.elnath.window.DragEvent;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import dev.elnath.window.WindowBuilder;
import dev.elnath.window.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
final class WindowsTest {
  private final TestApp test = new TestApp();
  private final Window main = test.app.window("main").orElseThrow();

  WindowsTest() throws Exception {}

  @AfterEach
  void end() {
    test.close();
  }

  @Test
  void theProgramOpensWindowsFromAnyThread() {
    Window window =
        test.app.openWindow(
            WindowBuilder.labelled("third").title("Third").size(300, 200).position(4, 5).build());
    assertThat(window.title()).isEqualTo("Third");
    assertThat(window.innerSize()).isEqualTo(new Size.Physical(600, 400));
    assertThat(window.webview().isWindow()).isTrue();
    assertThat(test.app.windows())
        .extracting(Window::label)
        .containsExactly("main", "other", "third");
  }

  @Test
  void aWindowThatHasBeenClosedSaysSoWhenAsked() {
    Window window = test.app.openWindow(WindowBuilder.labelled("third").build());
    Webview webview = window.webview();
    window.destroy();
    window.setTitle("ignored");
    webview.reload();
    assertThatThrownBy(window::title)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"third\" has been closed");
    assertThatThrownBy(webview::size)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"third\" has been closed");
    assertThat(test.app.window("third")).isEmpty();
  }

  @Test
  void whoAsksAfterTheEndIsNotKeptWaiting() throws Exception {
    test.app.exit(0);
    test.awaitEnd();
    assertThatThrownBy(main::title)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has ended");
  }

  @Test
  void aLabelIsFreeAgainWhenItsWindowIsGone() {
    for (int round = 0; round < 3; round++) {
      Window window = test.app.openWindow(WindowBuilder.labelled("third").build());
      assertThat(window.isVisible()).isTrue();
      window.destroy();
    }
  }

  @Test
  void theProgramHearsWhatHappensToAWindowInOrder() throws Exception {
    BlockingQueue<WindowEvent> heard = new LinkedBlockingQueue<>();
    Unlisten unlisten = main.onEvent(heard::add);
    main.setSize(new Size.Physical(10, 20));
    assertThat(heard.poll(60, TimeUnit.SECONDS))
        .isEqualTo(new WindowEvent.Resized(new Size.Physical(10, 20)));
    main.setPosition(new Position.Logical(3, 4));
    assertThat(heard.poll(60, TimeUnit.SECONDS))
        .isEqualTo(new WindowEvent.Moved(new Position.Physical(6, 8)));
    main.focus();
    assertThat(heard.poll(60, TimeUnit.SECONDS)).isEqualTo(new WindowEvent.Focused());
    unlisten.unlisten();
    main.focus();
    main.destroy();
    assertThatThrownBy(main::title).isInstanceOf(IllegalStateException.class);
    assertThat(heard).isEmpty();
  }

  @Test
  void theProgramMayPreventThatAWindowCloses() {
    Unlisten unlisten = main.onCloseRequested(request -> request.prevent());
    main.close();
    assertThat(main.isVisible()).isTrue();
    unlisten.unlisten();
    main.close();
    assertThatThrownBy(main::title).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void webviewsGoWithTheirWindow() {
    Window empty = test.app.openEmptyWindow(WindowBuilder.labelled("empty").build());
    assertThatThrownBy(empty::webview)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has no web view");
    Webview child =
        empty.addWebview(WindowBuilder.labelled("child").build(), new Bounds(1, 2, 3, 4));
    assertThat(child.isWindow()).isFalse();
    assertThat(empty.webviews()).containsExactly(child);
    empty.destroy();
    assertThatThrownBy(child::position).isInstanceOf(IllegalStateException.class);
    assertThat(test.app.webviews()).extracting(Webview::label).containsExactly("main", "other");
  }

  @Test
  void droppedFilesAreToldToAllWhoListenByTheLabelAndMayBeLoaded() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    test.app.listen(
        "tauri://drag-drop",
        new EventTarget.AnyLabel("main"),
        event -> heard.add(event.payload().text()));
    Path file = Path.of("/tmp/dropped.png");
    assertThat(test.app.assetScope().isAllowed(file)).isFalse();
    test.onMainThread(() ->
        test.platform
            .webview("main")
            .listener
            .dragged(new DragEvent.Drop(List.of(file), new Position.Physical(3, 4))));
    assertThat(heard.poll(60, TimeUnit.SECONDS))
        .isEqualTo("{\"paths\":[\"/tmp/dropped.png\"],\"position\":{\"x\":3,\"y\":4}}");
    assertThat(test.app.assetScope().isAllowed(file)).isTrue();
  }

  @Test
  void droppedFilesAreNotToldToWhoListensToAChildByItsLabelAlone() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    main.addWebview(WindowBuilder.labelled("child").build(), new Bounds(1, 2, 3, 4));
    test.app.listen(
        "tauri://drag-leave", new EventTarget.AnyLabel("child"), _ -> heard.add("label"));
    test.app.listen(
        "tauri://drag-leave", new EventTarget.Webview("child"), _ -> heard.add("web view"));
    test.onMainThread(() -> test.platform.webview("child").listener.dragged(new DragEvent.Leave()));
    assertThat(heard.poll(60, TimeUnit.SECONDS)).isEqualTo("web view");
    assertThat(heard).isEmpty();
  }
}
