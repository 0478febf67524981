package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.platform.NavigationDecision;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigationTest {
  private record Asked(String url, NavigationDecision decision) {}

  private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
  private RemoteSite site;
  private String remote;

  @BeforeEach
  void start() throws IOException {
    site = new RemoteSite("<body>remote<script>here = 'remote'</script>");
    remote = site.origin();
  }

  @AfterEach
  void stop() throws IOException {
    site.close();
  }

  private Page page() {
    Page page = Page.showing("own<script>here = 'own'</script>");
    return asking(page);
  }

  /// The page when it has been loaded, with questions in the queue.
  private Page asking(Page page) {
    String loaded =
        "new Promise((done) => document.readyState === 'complete' ? done(here)"
            + " : addEventListener('load', () => done(here)))";
    assertThat(page.ask(loaded)).isEqualTo("own");
    page.policy = (url, decision) -> asked.add(new Asked(url, decision));
    return page;
  }

  @Test
  void aRefusedDocumentIsNeverShown() {
    try (Page page = page()) {
      page.evaluate("location.href = '" + remote + "/'");
      Asked question = Page.take(asked);
      assertThat(question.url()).isEqualTo(remote + "/");
      question.decision().decide(false);
      assertThat(page.ask("here")).isEqualTo("own");
      assertThat(page.navigations).isEmpty();
    }
  }

  @Test
  void anAllowedDocumentIsShownAlsoWhenTheDecisionTookItsTime() {
    try (Page page = page()) {
      page.evaluate("location.href = '" + remote + "/'");
      Asked question = Page.take(asked);
      assertThat(page.ask("here")).isEqualTo("own");
      question.decision().decide(true);
      question.decision().decide(false);
      assertThat(Page.take(page.navigations)).isEqualTo(remote + "/");
      assertThat(page.ask("here")).isEqualTo("remote");
    }
  }

  @Test
  void aRedirectIsAskedForByWhereItLeads() {
    try (Page page = page()) {
      page.evaluate("location.href = '" + remote + "/away'");
      Asked question = Page.take(asked);
      assertThat(question.url()).isEqualTo(remote + "/");
      question.decision().decide(false);
      assertThat(page.ask("here")).isEqualTo("own");
    }
  }

  @Test
  void aBlobOfThePageIsAskedForToo() {
    try (Page page = page()) {
      page.evaluate("location.href = URL.createObjectURL(new Blob(['x'], {type: 'text/html'}))");
      Asked question = Page.take(asked);
      assertThat(question.url()).startsWith("blob:app://localhost/");
      question.decision().decide(false);
      assertThat(page.ask("here")).isEqualTo("own");
    }
  }

  @Test
  void aFileIsRefusedByTheWebViewAndDataIsAskedFor() {
    try (Page page = page()) {
      page.evaluate("location.href = 'file:///etc/hostname'");
      assertThat(page.ask("here")).isEqualTo("own");
      page.evaluate("location.href = 'data:text/html,<script>here = 1</script>'");
      Asked question = Page.take(asked);
      assertThat(question.url()).startsWith("data:");
      question.decision().decide(false);
      assertThat(page.ask("here")).isEqualTo("own");
      assertThat(page.navigations).isEmpty();
    }
  }

  @Test
  void aFrameWithinThePageIsNotAskedFor() {
    try (Page page = page()) {
      String loaded =
          page.ask(
              "new Promise((done) => { const frame = document.createElement('iframe');"
                  + " frame.onload = () => done('loaded'); frame.src = '"
                  + remote
                  + "/'; document.body.append(frame); })");
      assertThat(loaded).isEqualTo("loaded");
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void aPageThatIsClosedWhileItsDecisionIsOpenGoesAway() {
    Page page = page();
    page.evaluate("location.href = '" + remote + "/'");
    Asked question = Page.take(asked);
    page.close();
    Desktop.await(page.gone);
    question.decision().decide(true);
    try (Page next = Page.showing("")) {
      assertThat(next.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void anAllowedAttachmentIsNotShown() {
    try (Page page = page()) {
      page.evaluate("location.href = '" + remote + "/attachment'");
      Page.take(asked).decision().decide(true);
      assertThat(page.ask("here")).isEqualTo("own");
      assertThat(page.navigations).isEmpty();
    }
  }

  @Test
  void aWindowThatAPageWantsIsToldAndNotMade() {
    try (Page page = page()) {
      assertThat(page.ask("String(window.open('" + remote + "/', 'other'))")).isEqualTo("null");
      assertThat(Page.take(page.wantedWindows)).isEqualTo(remote + "/");
      page.evaluate(
          "const link = document.createElement('a'); link.href = '"
              + remote
              + "/link'; link.target = '_blank'; document.body.append(link); link.click()");
      assertThat(Page.take(page.wantedWindows)).isEqualTo(remote + "/link");
      assertThat(asked).isEmpty();
    }
  }
}
