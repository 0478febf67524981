package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.AppBuilder;
import dev.elnath.window.Navigation;
import dev.elnath.window.NewWindowRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NavigationTest {
  private static TestApp app(UnaryOperator<AppBuilder> more) throws Exception {
    return new TestApp(
        "{}",
        builder ->
            more.apply(
                builder
                    .authority(TestApp.EVERYTHING)
                    .protocol(
                        "notes",
                        request -> {
                          throw new AssertionError("no test asks for " + request.uri());
                        })));
  }

  private static boolean mayShow(TestApp app, String webview, String url) throws Exception {
    return app.platform.webview(webview).mayShow(url, app.platform::execute);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tauri://localhost/",
        "tauri://localhost/deep/page.html?a#b",
        "notes://localhost/1"
      })
  void thePagesOfTheApplicationAreShown(String url) throws Exception {
    try (TestApp app = app(UnaryOperator.identity())) {
      assertThat(mayShow(app, "main", url)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/",
        "http://localhost/",
        "http://tauri.localhost/",
        "https://localhost:1420/",
        "tauri://localhost.evil.org/",
        "tauri://localhost@evil.org/",
        "tauri://evil.org/",
        "ipc://localhost/greet",
        "asset://localhost/%2Fhome%2Fevil.html",
        "file:///etc/passwd",
        "data:text/html,x",
        "blob:tauri://localhost/0b0c",
        "about:blank",
        "about:srcdoc",
        "javascript:1",
        "null",
        ""
      })
  void everythingElseIsNot(String url) throws Exception {
    try (TestApp app = app(UnaryOperator.identity())) {
      assertThat(mayShow(app, "main", url)).isFalse();
    }
  }

  @Test
  void theProgramMaySendOneWebViewToAnOrigin() throws Exception {
    try (TestApp app = app(UnaryOperator.identity())) {
      app.app.window("main").orElseThrow().webview().navigate("https://example.com/docs");
      assertThat(mayShow(app, "main", "https://example.com/other")).isTrue();
      assertThat(mayShow(app, "main", "https://example.com.evil.org/")).isFalse();
      assertThat(mayShow(app, "main", "https://example.com:8443/")).isFalse();
      assertThat(mayShow(app, "main", "http://example.com/")).isFalse();
      assertThat(mayShow(app, "other", "https://example.com/")).isFalse();
    }
  }

  @Test
  void theProgramDecidesOnAThreadOfItsOwn() throws Exception {
    List<Navigation> asked = Collections.synchronizedList(new ArrayList<>());
    try (TestApp app =
        app(builder ->
            builder.onNavigation(navigation -> {
              assertThat(Thread.currentThread().isVirtual()).isTrue();
              asked.add(navigation);
              return navigation.isOf("https://example.com");
            }))) {
      assertThat(mayShow(app, "main", "https://example.com/docs")).isTrue();
      assertThat(mayShow(app, "other", "tauri://localhost/")).isFalse();
      assertThat(asked)
          .extracting(it -> it.webview().label() + " " + it.url() + " " + it.own())
          .containsExactly("main https://example.com/docs false", "other tauri://localhost/ true");
    }
  }

  @Test
  void aDecisionThatThrowsIsNo() throws Exception {
    try (TestApp app =
        app(builder ->
            builder.onNavigation(navigation -> {
              throw new IllegalStateException("as a test wants it");
            }))) {
      assertThat(mayShow(app, "main", "tauri://localhost/")).isFalse();
    }
  }

  @Test
  void theProgramIsToldOfAWindowThatAPageWants() throws Exception {
    BlockingQueue<NewWindowRequest> wanted = new LinkedBlockingQueue<>();
    try (TestApp app = app(builder -> builder.onNewWindow(wanted::add))) {
      app.onMainThread(
          () -> app.platform.webview("other").listener.newWindowWanted("https://example.com/"));
      NewWindowRequest request = wanted.poll(60, TimeUnit.SECONDS);
      assertThat(request).isNotNull();
      assertThat(request.webview().label()).isEqualTo("other");
      assertThat(request.url()).isEqualTo("https://example.com/");
    }
  }
}
