package dev.elnath.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Found by fuzzing: what the JSON library takes for JSON and is none.
final class StrictTextTest {
  @Test
  void aLetterOfAnotherScriptIsNoHexadecimalDigit() {
    assertThatThrownBy(() -> JsonReader.of("\"\\u00e\u0463\"").readString())
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage("\"\\u00e\u0463\" is no escape, at character 2");
  }

  @Test
  void aBackslashThatIsEscapedMayComeBeforeAnyLetter() {
    assertThat(JsonReader.of("\"\\\\u00e\u0463\"").readString()).isEqualTo("\\u00e\u0463");
  }

  @Test
  void bytesAreUtf8EvenIfTheyLookLikeUtf16() {
    byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> read(utf16)).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void bytesThatLookLikeNoEncodingAtAllAreRefusedAsJson() {
    assertThatThrownBy(() -> read(new byte[] {0, 0, '"', 0}))
        .isInstanceOf(MalformedJsonException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ud83d\\u7770", "\\ud83dfalse"})
  void halfOfASurrogatePairIsNoName(String name) {
    byte[] object = "{\"%s\":1}".formatted(name).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(object))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("Broken surrogate pair");
  }

  private static void read(byte[] text) {
    JsonReader in = JsonReader.of(text);
    in.skip();
    in.end();
  }
}
