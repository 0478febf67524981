package dev.elnath.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
final class AttemptsTest {
  @Test
  void variantsInsideEachOtherDoNotMultiplyWithoutEnd() {
    String deep = "[".repeat(40) + "5" + "]".repeat(40);
    assertThatThrownBy(() -> text(JsonReader.of(deep)))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("untagged variants");
  }

  @Test
  void aVariantThatFitsIsFound() {
    assertThat(text(JsonReader.of("[[\"found\"]]"))).isEqualTo("found");
  }

  /// A string, or an array of one, in two ways, so that the readings double with each level.
  private static String text(JsonReader in) {
    return in.<String>readFirst(
        "no text", JsonReader::readString, AttemptsTest::inArray, AttemptsTest::inArray);
  }

  private static String inArray(JsonReader in) {
    in.beginArray();
    if (!in.nextElement()) {
      throw in.invalid("an empty array");
    }
    return text(in);
  }
}
