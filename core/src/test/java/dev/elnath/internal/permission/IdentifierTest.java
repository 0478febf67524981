package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentifierTest {
  @ParameterizedTest
  @CsvSource({
    "allow-greet,'',allow-greet",
    "fs:default,fs,default",
    "core:default,core,default",
    "core:window:allow-close,core:window,allow-close",
    "global-shortcut:allow-is-registered,global-shortcut,allow-is-registered",
    "preFix3:nAme,preFix3,nAme",
    "a--b:c--d,a--b,c--d"
  })
  void theNameIsWhatStandsBehindTheLastColon(String text, String plugin, String name) {
    Identifier identifier = Identifier.parse(text);

    assertThat(identifier).isEqualTo(new Identifier(plugin, name));
    assertThat(identifier).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        ":name",
        "prefix:",
        "prefix::name",
        "-prefix:name",
        "prefix-:name",
        "prefix:-name",
        "prefix:name-",
        "-name",
        "name-",
        "a:b:c",
        "a:core:b",
        "core:a:b:c",
        "core::name",
        "tauri-plugin-fs:default",
        "under_score",
        "white space",
        "grüße",
        "💩",
        "fs:*"
      })
  void whatIsNoIdentifierIsRefused(String text) {
    assertThatThrownBy(() -> Identifier.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIdentifierHas116CharactersAtMost() {
    assertThat(Identifier.parse("a".repeat(116)).name()).hasSize(116);
    assertThatThrownBy(() -> Identifier.parse("a".repeat(117)))
        .hasMessage("an identifier has at most 116 characters, this one 117");
  }
}
