package dev.elnath.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.app.App;
import dev.elnath.app.AppBuilder;
import dev.elnath.config.Config;
import dev.elnath.protocol.ProtocolResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"notes", "x", "app+v1.2-x"})
  void aSchemesNameIsTaken(String name) {
    assertThat(SchemeNames.check(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "Notes", "a b", "a:", "a/b", "ä", "+a"})
  void whatIsNoSchemesNameIsRefused(String name) {
    assertThatThrownBy(() -> SchemeNames.check(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("protocol \"" + name + "\": a scheme begins with");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ipc", "tauri", "asset", "http", "https", "file", "data", "blob"})
  void aSchemeWithAMeaningIsRefused(String name) {
    assertThatThrownBy(() -> SchemeNames.check(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("protocol \"" + name + "\": this scheme has its meaning already");
  }

  @Test
  void aProtocolIsGivenOnce() {
    AppBuilder app =
        App.of(Config.parse("{\"identifier\":\"dev.elnath.test\"}"))
            .protocol("notes", request -> ProtocolResponse.text(""));
    assertThatThrownBy(() -> app.protocol("notes", request -> ProtocolResponse.text("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("protocol \"notes\" is there already");
  }
}
