package dev.elnath.internal.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.config.Csp;
import dev.elnath.config.SecurityConfig.CspModification;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {
  private static final String PAGE =
      "<style>p {}</style><script src=https://a.org/x.js></script><script>run()</script>";
  private static final String HASH = "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='";

  private static String header(String policy, CspModification modification, String page) {
    return answer(policy, modification, page).header().replaceAll("nonce-[0-9]+", "nonce-N");
  }

  private static ContentPolicy.Answer answer(
      String policy, CspModification modification, String page) {
    return new ContentPolicy(Csp.parse(policy), modification, Optional.empty())
        .answer(MarkedPage.of(page.getBytes(UTF_8)));
  }

  @Test
  void aMissingDirectiveIsMadeOfItself() {
    assertThat(header("default-src 'self'", new CspModification.Everywhere(), PAGE))
        .isEqualTo(
            "default-src 'self'; script-src 'self' 'nonce-N' %s; style-src 'self' 'nonce-N'"
                .formatted(HASH));
  }

  @Test
  void aDirectiveThatIsThereIsCompleted() {
    assertThat(
            header(
                "script-src https://b.org; style-src 'none'",
                new CspModification.Everywhere(),
                PAGE))
        .isEqualTo("script-src https://b.org 'nonce-N' %s; style-src 'nonce-N'".formatted(HASH));
  }

  @Test
  void aPageThatBringsNothingLeavesThePolicyAsItIs() {
    String policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
    assertThat(header(policy, new CspModification.Everywhere(), "<p>x")).isEqualTo(policy);
  }

  @Test
  void directivesThatAreExceptedStayAsTheyAre() {
    assertThat(
            header(
                "default-src 'self'; style-src 'unsafe-inline'",
                new CspModification.Except(List.of("style-src")),
                PAGE))
        .isEqualTo(
            "default-src 'self'; style-src 'unsafe-inline'; script-src 'self' 'nonce-N' %s"
                .formatted(HASH));
    assertThat(header("default-src 'self'", new CspModification.Nowhere(), PAGE))
        .isEqualTo("default-src 'self'");
  }

  @Test
  void everyAnswerHasNoncesOfItsOwnThatThePageHasToo() {
    ContentPolicy policy =
        new ContentPolicy(
            Csp.parse("default-src 'self'"), new CspModification.Everywhere(), Optional.empty());
    MarkedPage page = MarkedPage.of(PAGE.getBytes(UTF_8));
    ContentPolicy.Answer one = policy.answer(page);
    ContentPolicy.Answer other = policy.answer(page);
    assertThat(one.header()).isNotEqualTo(other.header());
    String style = one.header().replaceAll(".*style-src 'self' 'nonce-([0-9]+)'.*", "$1");
    String script = one.header().replaceAll(".*script-src 'self' 'nonce-([0-9]+)'.*", "$1");
    assertThat(new String(one.body(), UTF_8))
        .contains("<style nonce=\"" + style + "\">", "<script nonce=\"" + script + "\"");
    assertThat(style).isNotEqualTo(script);
  }

  @Test
  void theIsolationApplicationMayBeShownByAFrameOnly() {
    assertThat(isolated("default-src 'none'"))
        .isEqualTo("default-src 'none'; frame-src isolation://localhost");
    assertThat(isolated("default-src 'self'; child-src blob:"))
        .isEqualTo("default-src 'self'; child-src blob:; frame-src blob: isolation://localhost");
    assertThat(isolated("frame-src https://a.org"))
        .isEqualTo("frame-src https://a.org isolation://localhost");
    assertThat(isolated("img-src 'self'")).isEqualTo("img-src 'self'");
  }

  private static String isolated(String policy) {
    return new ContentPolicy(
            Csp.parse(policy), new CspModification.Nowhere(), Optional.of("isolation://localhost"))
        .unmarked(new byte[0])
        .header();
  }
}
