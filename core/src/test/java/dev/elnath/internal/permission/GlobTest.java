package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "main,main",
    "*,main",
    "*,''",
    "**,a/b",
    "main-*,main-",
    "main-*,main-2",
    "*-main,a-b-main",
    "a*c,a/b/c",
    "editor/*,editor/left/1",
    "m?in,main",
    "[mn]ain,nain",
    "w-[0-9],w-7",
    "w-[!0-9],w-x",
    "[]],]",
    "[!]]x,ax",
    "[a-],-",
    "*a*b*,xxaxxbxx"
  })
  void aGlobMatchesTheLabelsThatItDescribes(String glob, String label) {
    assertThat(Glob.parse(glob).matches(label)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "main,main2",
    "main,xmain",
    "main,Main",
    "'',main",
    "main-*,main",
    "m?in,min",
    "[mn]ain,oain",
    "w-[0-9],w-10",
    "w-[!0-9],w-7",
    "*a*b,ba"
  })
  void aGlobMatchesNoOtherLabels(String glob, String label) {
    assertThat(Glob.parse(glob).matches(label)).isFalse();
  }

  @Test
  void anOpenBracketIsRefused() {
    assertThatThrownBy(() -> Glob.parse("main[0-9"))
        .hasMessage("the \"[\" at character 5 is not closed; write \"[[]\" for one that is meant");
    assertThatThrownBy(() -> Glob.parse("[]")).hasMessageContaining("is not closed");
    assertThatThrownBy(() -> Glob.parse("[!")).hasMessageContaining("is not closed");
  }

  @Test
  void aBackwardRangeIsRefused() {
    assertThatThrownBy(() -> Glob.parse("[9-0]"))
        .hasMessage("the range \"9-0\" is backwards and takes no character");
  }

  @Test
  void manyStarsDoNotMakeAMatchSlow() {
    Glob glob = Glob.parse("a*".repeat(200) + "b");
    String label = "a".repeat(5_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(glob.matches(label)).isFalse());
  }
}
