package dev.elnath.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Found by fuzzing: numbers with exponents that no `BigDecimal` has.
final class HugeExponentsTest {
  private static final String HUGE = "1e491992547409930";

  @Test
  void aNumberIsCopiedAsItIsWritten() {
    String text = "{\"a\":[" + HUGE + ",-0.50,1E+2],\"b\":{}}";
    assertThat(JsonReader.of(text).readJson().text()).isEqualTo(text);
  }

  @Test
  void anExponentBeyondDecimalNumbersIsRefusedByName() {
    JsonReader in = JsonReader.of(HUGE);
    assertThatThrownBy(in::readBigDecimal)
        .isInstanceOf(DecodeException.class)
        .hasMessage("invalid value: floating point `" + HUGE + "`, expected a decimal number");
  }
}
