package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.elnath.config.SandboxMode;
import dev.elnath.config.WindowConfig;
import dev.elnath.platform.PlatformWebview;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.webkitgtk.internal.ffi.Upcalls;
import dev.elnath.webkitgtk.internal.webkit.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowTest {
  @Test
  void closingAsksAndStaysWhenItMayNot() {
    Page page = Page.showing("");
    page.mayClose = false;
    Desktop.runOnMain(() -> page.window().close());
    assertThat(page.destroyed).hasValue(0);
    assertThat(page.ask("1 + 1")).isEqualTo("2");
    page.mayClose = true;
    Desktop.runOnMain(() -> page.window().close());
    Desktop.await(page.gone);
    assertThat(page.destroyed).hasValue(1);
  }

  @Test
  void destroyingDoesNotAskAndIsToldOnce() {
    Page page = Page.showing("");
    page.mayClose = false;
    Desktop.runOnMain(() -> {
      page.window().destroy();
      page.window().destroy();
    });
    assertThat(page.destroyed).hasValue(1);
  }

  @Test
  void aWindowThatIsGoneSaysSo() {
    Page page = Page.showing("");
    page.close();
    Desktop.runOnMain(() -> {
      PlatformWindow window = page.window();
      PlatformWebview view = page.view();
      window.close();
      window.destroy();
      view.close();
      assertThatThrownBy(() -> window.setTitle("x"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(page.label);
      assertThatThrownBy(() -> view.navigate("about:blank"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("PlatformWebview.navigate");
    });
    assertThat(page.destroyed).hasValue(1);
    assertThat(page.closed).hasValue(1);
  }

  @Test
  void aWindowMayBeDestroyedByItsOwnMessage() {
    Page page =
        Page.showing("<script>send = (t) => webkit.messageHandlers.elnath.postMessage(t)</script>");
    page.onMessage = () -> page.window().destroy();
    page.evaluate("send('x')");
    Desktop.await(page.gone);
    assertThat(page.destroyed).hasValue(1);
  }

  @Test
  void twoWindowsOfOneLabelAreRefused() {
    try (Page page = Page.showing("")) {
      WindowConfig config = TestConfig.labelled(page.label);
      assertThatThrownBy(() -> Desktop.onMain(() -> Desktop.platform().createWindow(config, page)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(page.label);
    }
  }

  @Test
  void theSizeIsTheConfiguredOne() {
    try (Page page = Page.configured(new TestConfig().with("width", 640.0).with("height", 360.0))) {
      assertThat(page.ask("innerWidth + 'x' + innerHeight")).isEqualTo("640x360");
    }
  }

  @Test
  void aWindowOfFixedSizeHasIt() {
    try (Page page =
        Page.configured(
            new TestConfig().with("width", 500.0).with("height", 300.0).with("resizable", false))) {
      assertThat(page.ask("innerWidth + 'x' + innerHeight")).isEqualTo("500x300");
    }
  }

  @Test
  void theLeastSizeHoldsAgainstASmallerOne() {
    try (Page page =
        Page.configured(
            new TestConfig()
                .with("width", 100.0)
                .with("height", 100.0)
                .with("minWidth", OptionalDouble.of(400))
                .with("minHeight", OptionalDouble.of(200)))) {
      assertThat(page.ask("innerWidth + 'x' + innerHeight")).isEqualTo("400x200");
    }
  }

  @Test
  void everythingElseCanBeAskedFor() {
    try (Page page =
        Page.configured(
            new TestConfig()
                .with("center", true)
                .with("maxWidth", OptionalDouble.of(900))
                .with("x", OptionalDouble.of(10))
                .with("y", OptionalDouble.of(20))
                .with("decorations", false)
                .with("alwaysOnTop", true)
                .with("skipTaskbar", true)
                .with("visibleOnAllWorkspaces", true)
                .with("transparent", true)
                .with("focus", false)
                .with("focusable", false)
                .with("closable", false)
                .with("maximized", true)
                .with("incognito", true)
                .with("dataDirectory", Optional.of("of-its-own"))
                .with("theme", Optional.of(WindowConfig.Theme.DARK))
                .with("userAgent", Optional.of("Elnath test/1")))) {
      assertThat(page.ask("navigator.userAgent")).isEqualTo("Elnath test/1");
      assertThat(page.ask("matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo("true");
    } finally {
      try (Page light =
          Page.configured(new TestConfig().with("theme", Optional.of(WindowConfig.Theme.LIGHT)))) {
        assertThat(light.ask("matchMedia('(prefers-color-scheme: dark)').matches"))
            .isEqualTo("false");
      }
    }
  }

  @Test
  void aHiddenWindowLoadsItsPage() {
    try (Page page = Page.configured(new TestConfig().with("visible", false))) {
      assertThat(page.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void aWindowStaysAboveItsParentAndGoesAlone() {
    try (Page parent = Page.showing("");
        Page child = Page.configured(new TestConfig().with("parent", Optional.of(parent.label)))) {
      assertThat(child.ask("1 + 1")).isEqualTo("2");
      Desktop.runOnMain(() -> child.window().destroy());
      assertThat(parent.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void incognitoWindowsKeepNothing() {
    try (Page page = Page.showing("")) {
      page.ask("localStorage.setItem('kept', 'yes')");
      try (Page other = Page.showing("")) {
        assertThat(other.ask("localStorage.getItem('kept')")).isEqualTo("yes");
      }
      try (Page secret = Page.configured(new TestConfig().with("incognito", true))) {
        assertThat(secret.ask("localStorage.getItem('kept')")).isEqualTo("null");
      }
    }
  }

  @Test
  void aNewWindowOfThePageIsNotMade() {
    try (Page page = Page.showing("<a id=a target=_blank href=/x>x</a>")) {
      assertThat(page.ask("String(window.open('/x'))")).isEqualTo("null");
      assertThat(page.ask("document.getElementById('a').click()")).isEqualTo("undefined");
      assertThat(page.ask("location.pathname")).isEqualTo("/index.html");
    }
  }

  @Test
  void theAddressIsThatOfThePage() {
    try (Page page = Page.showing("")) {
      assertThat(Desktop.onMain(() -> page.view().url())).isEqualTo("app://localhost/index.html");
      Desktop.runOnMain(() -> page.view().navigate("app://localhost/second/index.html"));
      assertThat(Page.take(page.navigations)).isEqualTo("app://localhost/second/index.html");
      Desktop.runOnMain(() -> page.window().setTitle("Ünï"));
    }
  }

  @Test
  void aFrameInThePageHasNoneOfTheScripts() {
    String script = "window.injected = true";
    try (Page page =
        Page.showing("<iframe id=f src=/frame/index.html></iframe>", List.of(script))) {
      assertThat(page.ask("injected")).isEqualTo("true");
      assertThat(
              page.ask(
                  """
                  new Promise((resolve) => {
                    const frame = document.getElementById('f');
                    const look = () => resolve(frame.contentWindow.injected);
                    if (frame.contentDocument.readyState === 'complete'
                        && frame.contentWindow.location.href !== 'about:blank') look();
                    else frame.addEventListener('load', look);
                  })
                  """))
          .isEqualTo("undefined");
    }
  }

  @Test
  void scriptsRunInOrderBeforeThoseOfThePage() {
    List<String> scripts = List.of("window.order = ['a']", "order.push('b')");
    try (Page page = Page.showing("<script>order.push('page')</script>", scripts)) {
      assertThat(page.ask("order.join()")).isEqualTo("a,b,page");
    }
  }

  @Test
  void aPageThatClosesItsWindowIsAskedAbout() {
    Page page = Page.showing("");
    page.mayClose = false;
    page.ask("window.close()");
    assertThat(page.ask("1 + 1")).isEqualTo("2");
    page.mayClose = true;
    page.evaluate("window.close()");
    Desktop.await(page.gone);
  }

  @Test
  void aPageThatCannotBeLoadedIsAnErrorPageAndTheWindowGoesOn() {
    SchemeHandler handler =
        (request, responder) -> {
          if (!Page.isPage(request)) {
            throw new IllegalStateException("thrown by a handler, as a test wants it");
          }
          responder.respond(Page.html("<!doctype html>"));
        };
    try (Page page = Page.serving(handler, List.of())) {
      Desktop.runOnMain(() -> page.view().navigate("app://localhost/fails"));
      assertThat(Page.take(page.navigations)).isEqualTo("app://localhost/fails");
      Desktop.runOnMain(() -> page.view().navigate("app://localhost/index.html"));
      assertThat(Page.take(page.navigations)).isEqualTo("app://localhost/index.html");
      assertThat(page.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void aWindowThatMayNotOverflowFitsItsMonitor() {
    try (Page page =
        Page.configured(
            new TestConfig()
                .with("width", 9000.0)
                .with("height", 200.0)
                .with("minimizable", false)
                .with("preventOverflow", Optional.of(new WindowConfig.PreventOverflow(40, 0))))) {
      assertThat(page.ask("innerWidth === screen.availWidth - 40")).isEqualTo("true");
      assertThat(page.ask("innerHeight")).isEqualTo("200");
    }
  }

  @Test
  void anEndedWebProcessIsToldAndTheWindowCanBeReloaded() {
    try (Page page = Page.showing("")) {
      WebProcess.endFor(page);
      assertThat(Page.take(page.ends)).contains("ended");
      Desktop.runOnMain(() -> page.view().reload());
      Page.take(page.navigations);
      assertThat(page.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void webProcessesAreSandboxedWhereTheyCanBe() throws IOException {
    try (Page page = Page.showing("")) {
      assertThat(page.ask("1 + 1")).isEqualTo("2");
      Path own = Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
      Path theirs = Files.readSymbolicLink(Path.of("/proc/" + WebProcess.anyId() + "/ns/pid"));
      assertThat(theirs.equals(own)).isNotEqualTo(Sandbox.probe(SandboxMode.AUTO).isUsable());
    }
  }

  @Test
  void aListenerThatThrowsStopsNothing() {
    try (Page page = Page.showing("")) {
      page.throwing = true;
      assertThat(page.ask("1 + 1")).isEqualTo("2");
      Desktop.runOnMain(() -> page.view().reload());
      Page.take(page.navigations);
      page.throwing = false;
      assertThat(page.ask("2 + 2")).isEqualTo("4");
    }
  }

  @Test
  void aHundredWindowsLeaveNothingBehind() {
    Page.showing("").close();
    int registered = Upcalls.size();
    for (int round = 0; round < 20; round++) {
      List<Page> pages = List.of(open(), open(), open(), open(), open());
      pages.forEach(Page::close);
    }
    assertThat(Upcalls.size()).isEqualTo(registered);
  }

  private static Page open() {
    return Page.configured(new TestConfig());
  }

  @Test
  void aSandboxedWebProcessSeesNoFilesOfTheUserAndWritesNoneOfTheSystem(@TempDir Path directory)
      throws IOException {
    assumeTrue(Sandbox.probe(SandboxMode.AUTO).isUsable());
    Path secret = Files.writeString(directory.resolve("secret.txt"), "secret");
    Path user = Files.createTempFile(Path.of(System.getProperty("user.home")), "secret", ".txt");
    try (Page page = Page.showing("")) {
      assertThat(page.ask("1 + 1")).isEqualTo("2");
      Path process = Path.of("/proc", Long.toString(WebProcess.anyId()));
      assertThat(process.resolve("root/usr/lib")).isDirectory();
      assertThat(process.resolve("root" + secret)).doesNotExist();
      assertThat(process.resolve("root" + user)).doesNotExist();
      assertThat(Files.readAllLines(process.resolve("mountinfo")))
          .filteredOn(mount -> mount.split(" ", 7)[4].equals("/usr/lib"))
          .isNotEmpty()
          .allMatch(mount -> mount.split(" ", 7)[5].startsWith("ro"));
    } finally {
      Files.delete(user);
    }
  }
}
