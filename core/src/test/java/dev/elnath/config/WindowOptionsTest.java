package dev.elnath.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.Json;
import dev.elnath.config.WindowConfig.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page may pass when it creates a window, and what it is told otherwise.
final class WindowOptionsTest {
  @Test
  void optionsAreReadLikeAWindowOfTheConfiguration() {
    WindowConfig window =
        WindowOptions.read(
            new Json(
                "{\"label\": \"second\", \"width\": 300, \"parent\": \"main\", \"theme\": null}"));

    assertThat(window.label()).isEqualTo("second");
    assertThat(window.width()).isEqualTo(300);
    assertThat(window.height()).isEqualTo(600);
    assertThat(window.parent()).contains("main");
  }

  @Test
  void anUnknownKeyIsToldInTheContractsWords() {
    assertThatThrownBy(() -> WindowOptions.read(new Json("{\"foo\": 1}")))
        .isInstanceOf(DecodeException.class)
        .hasMessageStartingWith(
            "unknown field `foo`, expected one of `label`, `create`, `url`, `userAgent`, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"title\": 5} | title: invalid type: integer `5`, expected a string",
        "{\"width\": \"5\"} | width: invalid type: string \"5\", expected f64",
        "{\"resizable\": \"true\"} | resizable: invalid type: string \"true\", expected a boolean",
        "{\"visible\": null} | visible: invalid type: null, expected a boolean",
        "{\"x\": 1, \"x\": 2} | duplicate field `x`",
        "{\"preventOverflow\": {\"width\": 1}} | preventOverflow: missing field `height`",
        "{\"windowEffects\": {\"effects\": 1.5}} | windowEffects.effects: invalid type: floating point `1.5`, expected a sequence",
        "{\"backgroundThrottling\": \"x\"} | backgroundThrottling: unknown variant `x`, expected one of `disabled`, `suspend`, `throttle`",
        "[] | invalid type: sequence, expected a map",
      })
  void eachMistakeIsToldInTheContractsWords(String options, String expected) {
    assertThatThrownBy(() -> WindowOptions.read(new Json(options)))
        .isInstanceOf(DecodeException.class)
        .hasMessage(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"#1af\"",
        "\"1AF\"",
        "\"#11aaff\"",
        "\"11aaffff\"",
        "[17, 170, 255]",
        "[17, 170, 255, 255]",
        "{\"red\": 17, \"green\": 170, \"blue\": 255}",
        "{\"red\": 17, \"green\": 170, \"blue\": 255, \"alpha\": 255}"
      })
  void aColourHasManyForms(String json) {
    assertThat(WindowOptions.readColor(new Json(json))).isEqualTo(new Color(17, 170, 255, 255));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"#12\"",
        "\"#1234\"",
        "\"##123456\"",
        "\"#+12345\"",
        "\"red\"",
        "5",
        "null",
        "[1, 2]",
        "[1, 2, 256]",
        "[1, 2, -1]",
        "[1.5, 2, 3]",
        "[1, 2, 3, 4, 5]",
        "{\"red\": 1}",
        "{\"red\": 1, \"green\": 2, \"blue\": 3, \"beta\": 4}"
      })
  void whatIsNoColourIsRefused(String json) {
    assertThatThrownBy(() -> WindowOptions.readColor(new Json(json)))
        .isInstanceOf(DecodeException.class);
  }

  @ParameterizedTest
  @CsvSource({"main,true", "a-b/c:d_1,true", "größe,true", "'',false", "a b,false", "a.b,false"})
  void aLabelHasAnAlphabet(String label, boolean valid) {
    assertThat(Labels.isValid(label)).isEqualTo(valid);
  }
}
