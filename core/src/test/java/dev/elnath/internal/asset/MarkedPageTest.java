package dev.elnath.internal.asset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedPageTest {
  private static String marked(String html) {
    return new String(MarkedPage.of(html.getBytes(UTF_8)).with("S", "T"), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script src="https://a.org/x.js"></script>  | <script nonce="S" src="https://a.org/x.js"></script>
          <script src="/own.js" type=module></script> | <script nonce="S" src="/own.js" type=module></script>
          <SCRIPT SRC=x></SCRIPT>                     | <SCRIPT nonce="S" SRC=x></SCRIPT>
          <style>p {}</style>                         | <style nonce="T">p {}</style>
          <style\tmedia=print>p {}</style>            | <style nonce="T"\tmedia=print>p {}</style>
          <p><b>x<style/>y                            | <p><b>x<style nonce="T"/>y
          <svg><style>p {}</style></svg>              | <svg><style nonce="T">p {}</style></svg>
          <template><style>p</style></template>       | <template><style nonce="T">p</style></template>
          """)
  void whatThePageBringsGetsANonceAndNothingElseChanges(String html, String expected) {
    assertThat(marked(html)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>run()</script>",
        "<script nonce=own src=x></script>",
        "<style nonce=\"own\">p {}</style>",
        "<!-- <script src=x></script> -->",
        "<textarea><script src=x></script></textarea>",
        "<title><style></style></title>",
        "<p title=\"<script src=x>\">",
        "<script>'<style></style>'</script>",
        "<p>1 < 2 & 3 &amp; 4\r\n<br/>\t</ p><unknown-tag a=1 a=2>",
        ""
      })
  void everythingElseStaysAsItIs(String html) {
    assertThat(marked(html)).isEqualTo(html);
  }

  @Test
  void aLongPageIsMarkedWhereItShouldBe() {
    String filler = "<p>Grüße, 世界 😀 &amp; more</p>\r\n".repeat(5_000);
    String page = filler + "<style>a</style>" + filler + "<script src=b></script>" + filler;
    assertThat(marked(page))
        .isEqualTo(
            filler
                + "<style nonce=\"T\">a</style>"
                + filler
                + "<script nonce=\"S\" src=b></script>"
                + filler);
  }

  @Test
  void scriptsWithinThePageAreHashedAsWebViewsSeeThem() {
    String line = "'sha256-ibDq25dfxIOXFsZCi7JYnQkIbM0rgaCZ1K4jOsB5hdI='";
    assertThat(MarkedPage.of("<script>a()\nb()</script>".getBytes(UTF_8)).scriptHashes())
        .hasSize(1)
        .isEqualTo(MarkedPage.of("<script>a()\r\nb()</script>".getBytes(UTF_8)).scriptHashes())
        .isEqualTo(MarkedPage.of("<script>a()\rb()</script>".getBytes(UTF_8)).scriptHashes())
        .containsExactly(line);
  }

  @Test
  void emptyScriptsAndThoseFromElsewhereAreNotHashed() {
    assertThat(
            MarkedPage.of("<script></script><script src=x>never</script>".getBytes(UTF_8))
                .scriptHashes())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "iso-8859-1", "windows-1252", "utf-16le", "utf-16be"})
  void aPageKeepsItsEncoding(String name) {
    Charset charset = Charset.forName(name);
    String mark = name.startsWith("utf-") ? "\uFEFF" : "";
    String html = mark + "<meta charset=" + name + "><p>Grüße<style>p</style>";
    MarkedPage page = MarkedPage.of(html.getBytes(charset));
    assertThat(new String(page.with("S", "T"), charset))
        .isEqualTo(html.replace("<style>", "<style nonce=\"T\">"));
  }

  @Test
  void bytesThatAreNoTextComeOutAsTheyWere() {
    byte[] html = "<meta charset=latin1>\u0000\u00ff\u0080<b>".getBytes(ISO_8859_1);
    assertThat(MarkedPage.of(html).with("S", "T")).isEqualTo(html);
  }

  @Test
  void marksOfTheAuthorAreFilledToo() {
    assertThat(marked("<link nonce=__TAURI_STYLE_NONCE__>")).isEqualTo("<link nonce=T>");
  }
}
