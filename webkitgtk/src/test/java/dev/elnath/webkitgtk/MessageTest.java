package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.webkitgtk.Page.Message;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  private static final String SEND =
      "<script>window.send = (text) => webkit.messageHandlers.elnath.postMessage(text).catch((e) => e.message)</script>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "with\0NUL\0",
        "ünï – 🙂 𝒳",
        "lone high \ud83d.",
        "lone low \ude42",
        "both, wrong way \ude42\ud83d \" \\ \n \u2028 and � itself"
      })
  void aTextComesBackToTheLastCodeUnit(String text) {
    try (Page page = Page.showing(SEND)) {
      page.evaluate("send(%s).then((answer) => send(answer))".formatted(literal(text)));
      Message message = page.nextMessage();
      assertThat(literal(message.text())).isEqualTo(literal(text));
      message.reply().send(text + "!");
      assertThat(literal(page.nextMessage().text())).isEqualTo(literal(text + "!"));
    }
  }

  @Test
  void fiveMegabytesGoBothWays() {
    String text = "€23456789".repeat(5 * 1024 * 1024 / 11);
    try (Page page = Page.showing(SEND)) {
      page.evaluate("send('€23456789'.repeat(%d)).then(send)".formatted(5 * 1024 * 1024 / 11));
      Message message = page.nextMessage();
      assertThat(message.text().equals(text)).isTrue();
      message.reply().send(text);
      assertThat(page.nextMessage().text().equals(text)).isTrue();
    }
  }

  @Test
  void whatIsNoTextIsRefusedWithAWord() {
    try (Page page = Page.showing(SEND)) {
      assertThat(page.ask("send({a: 1})")).isEqualTo("!:message is not a string");
      assertThat(page.ask("send(12)")).isEqualTo("!:message is not a string");
      assertThat(page.ask("send(new Uint8Array(3))")).isEqualTo("!:message is not a string");
    }
  }

  @Test
  void onlyTheFirstReplyCounts() {
    try (Page page = Page.showing(SEND)) {
      page.evaluate("send('x').then(send)");
      Message message = page.nextMessage();
      message.reply().send("one");
      message.reply().send("two");
      assertThat(page.nextMessage().text()).isEqualTo("one");
    }
  }

  @Test
  void aReplyAfterAReloadIsHarmless() {
    try (Page page = Page.showing(SEND)) {
      page.evaluate("send('before')");
      Message before = page.nextMessage();
      Desktop.runOnMain(() -> page.view().reload());
      Page.take(page.navigations);
      before.reply().send("too late");
      assertThat(page.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void aReplyAfterTheWindowIsGoneIsHarmless() {
    Page page = Page.showing(SEND);
    page.evaluate("send('before')");
    Message before = page.nextMessage();
    page.close();
    before.reply().send("too late");
    try (Page other = Page.showing("")) {
      assertThat(other.ask("1 + 1")).isEqualTo("2");
    }
  }

  @Test
  void aNavigationIsToldBeforeTheFirstMessageOfTheNewPage() {
    String script = "webkit.messageHandlers.elnath.postMessage('hello')";
    try (Page page = Page.showing("", List.of(script))) {
      page.nextMessage();
      for (int round = 0; round < 5; round++) {
        Desktop.runOnMain(() -> page.view().reload());
        page.nextMessage();
      }
      assertThat(page.order)
          .containsExactlyElementsOf(
              Collections.nCopies(6, List.of("navigated", "message hello")).stream()
                  .flatMap(List::stream)
                  .toList());
    }
  }

  @Test
  void messagesOfTheEarlierDocumentComeBeforeTheNavigation() {
    String leave =
        "<script>addEventListener('pagehide', () => {"
            + " for (let n = 0; n < 1000; n++) webkit.messageHandlers.elnath.postMessage('old') })"
            + "</script>";
    try (Page page = Page.showing(leave)) {
      Desktop.runOnMain(() -> page.view().navigate("app://elsewhere/index.html"));
      Page.take(page.navigations);
      assertThat(page.ask("'new'")).isEqualTo("old");
      while (!page.nextMessage().text().equals("new")) {
        assertThat(page.order).isNotEmpty();
      }
      List<String> order = List.copyOf(page.order);
      assertThat(order).hasSize(1003);
      assertThat(order.lastIndexOf("message old")).isLessThan(order.lastIndexOf("navigated"));
      assertThat(order).endsWith("navigated", "message new");
    }
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("'");
    text.chars().forEach(unit -> literal.append("\\u%04x".formatted(unit)));
    return literal.append("'").toString();
  }
}
