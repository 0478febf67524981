package dev.elnath.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What RFC 8259 takes for JSON is read, what it does not is refused, and what it leaves open is
/// decided here.
final class JsonGrammarTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[ ]",
        " [] ",
        "\t\r\n[]\n",
        "{}",
        "{ }",
        "\"\"",
        "0",
        "-0",
        "true",
        "false",
        "null",
        "[1]",
        "[1 , 2]",
        "[[],[[]]]",
        "[null,1,\"1\",{}]",
        "{\"a\":1}",
        "{ \"a\" : 1 , \"b\" : 2 }",
        "{\"\":0}",
        "{\"a\":{\"a\":{}}}",
        "{\"a\":1,\"a\":2}",
        "{\"\\u0000\":1}",
        "1.5",
        "-1.5",
        "1e1",
        "1E1",
        "1e+1",
        "1e-1",
        "0e1",
        "0.0",
        "123.456e78",
        "1e999",
        "-1e-999",
        "123456789012345678901234567890",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\u12aB\"",
        "\"\\ud83d\\ude00\"",
        "\"\u00e9\u20ac\ud83d\ude00\"",
        "\"\u2028\u2029\u007f\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\ufeff\"",
        "\"\uffff\"",
        "\"/*no comment*/\""
      })
  void whatIsJsonIsRead(String text) {
    assertThat(isRead(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(isRead(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[",
        "]",
        "{",
        "}",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[,]",
        "[1,,2]",
        "[1 2]",
        "[1;2]",
        "[1}",
        "{1}",
        "{1:1}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{\"a\":1]",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{,}",
        "{\"a\":1,,\"b\":2}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{'a':1}",
        "{null:1}",
        "{\"a\":1}}",
        "[]]",
        "[][]",
        "1 2",
        "{}x",
        "\"a\"\"b\"",
        "tru",
        "truee",
        "True",
        "TRUE",
        "nul",
        "nulll",
        "NaN",
        "Infinity",
        "-Infinity",
        "undefined",
        "-",
        "+1",
        "--1",
        "01",
        "-01",
        "00",
        "1.",
        ".1",
        "-.1",
        "1.e1",
        "1e",
        "1e+",
        "1e-",
        "1ee1",
        "1e1.5",
        "1.5.5",
        "1a",
        "0x10",
        "1_000",
        "1,000",
        "\u0661",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\",
        "\"\\x41\"",
        "\"\\'\"",
        "\"\\u\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\U0041\"",
        "\"\\u00\u0665\u0665\"",
        "\"\t\"",
        "\"\n\"",
        "\"\u0000\"",
        "\"\u001f\"",
        "'a'",
        "a",
        "/*c*/1",
        "1//c",
        "#c",
        "\u00a01",
        "\ufeff1",
        "\u000b1",
        "\f1",
        "\u00001",
        "1\u0000",
        "\u20281",
        "{\"\\ud800\":1}",
        "{\"\\udc00\":1}",
        "{\"\\ud800\\u0041\":1}",
        "{\"a\tb\":1}"
      })
  void whatIsNoneIsRefused(String text) {
    assertThat(isRead(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(isRead(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22c322",
        "22e28222",
        "22f09f9822",
        "228022",
        "22bf22",
        "22ff22",
        "22fe22",
        "22c0af22",
        "22c1bf22",
        "22e0809f22",
        "22f0808faf22",
        "22eda08022",
        "22edbfbf22",
        "22f490808022",
        "22f5808080",
        "22c3",
        "22e282",
        "22f09f98",
        "7b22ff223a317d",
        "7b22c0af223a317d",
        "c3a9",
        "ff",
        "efbbbf31"
      })
  void bytesThatAreNoUtf8AreRefused(String bytes) {
    assertThat(isRead(HexFormat.of().parseHex(bytes))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "steal|Unrecognized token 'steal': was expecting (JSON String, Number, Array, Object or"
            + " token 'null', 'true' or 'false') at line 1 column 1",
        "[1,?]|Unexpected character ('?' (code 63)): expected a valid value (JSON String, Number,"
            + " Array, Object or token 'null', 'true' or 'false') at line 1 column 4",
        "{\"a\":1 2}|Unexpected character ('2' (code 50)): was expecting comma to separate Object"
            + " entries at line 1 column 8",
        "[1 2]|Unexpected character ('2' (code 50)): was expecting comma to separate Array entries"
            + " at line 1 column 4",
        "{\"a\" 1}|Unexpected character ('1' (code 49)): was expecting a colon to separate property"
            + " name and value at line 1 column 6",
        "{a:1}|Unexpected character ('a' (code 97)): was expecting double-quote to start property"
            + " name at line 1 column 2",
        "[1}|Unexpected close marker '}': expected ']' at line 1 column 3",
        "]|Unexpected close marker ']': no open Array to close at line 1 column 1",
        "[1|Unexpected end-of-input: expected close marker for Array at line 1 column 3",
        "\"abc|Unexpected end-of-input: was expecting closing quote for a string value at line 1"
            + " column 5",
        "\"\\x\"|Unrecognized character escape 'x' (code 120) at line 1 column 3",
        "01|Invalid numeric value: Leading zeroes not allowed at line 1 column 1",
        "{} {}|trailing characters at line 1 column 4",
      })
  void aRefusalSaysWhatIsWrongAndWhere(String text, String message) {
    assertThatThrownBy(() -> readAll(JsonReader.of(text)))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage(message);
  }

  @Test
  void linesEndAsInAnyEditor() {
    assertThatThrownBy(() -> readAll(JsonReader.of("[\r\n1,\r2,\n \u00e9\ud83d\ude00 x]")))
        .hasMessageEndingWith("at line 4 column 2");
    assertThatThrownBy(() -> readAll(JsonReader.of("[\"\u00e9\ud83d\ude00\", x]")))
        .hasMessageEndingWith("at line 1 column 9");
    byte[] bytes = "[\"\u00e9\ud83d\ude00\", x]".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> readAll(JsonReader.of(bytes)))
        .hasMessageEndingWith("at line 1 column 12");
  }

  @Test
  void valuesAreInsideEachOtherAsDeepAsTheLimitAndNoDeeper() {
    assertThat(isRead("[".repeat(256) + "]".repeat(256))).isTrue();
    assertThat(isRead("[".repeat(257) + "]".repeat(257))).isFalse();
    byte[] nine = ("{\"a\":[".repeat(4) + "[]" + "]}".repeat(4)).getBytes(StandardCharsets.UTF_8);
    readAll(JsonReader.of(nine, 9));
    assertThatThrownBy(() -> readAll(JsonReader.of(nine, 8)))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage("values are nested deeper than the limit of 8 (plugins.elnath.maxNesting)");
  }

  @Test
  void aNumberHasAThousandDigitsAndNoMore() {
    for (String sign : new String[] {"", "-"}) {
      assertThat(isRead(sign + "9".repeat(1000))).isTrue();
      assertThat(isRead(sign + "9".repeat(1001))).isFalse();
      assertThat(isRead(sign + "0." + "9".repeat(999))).isTrue();
      assertThat(isRead(sign + "0." + "9".repeat(1000))).isFalse();
      assertThat(isRead(sign + "1e" + "9".repeat(999))).isTrue();
      assertThat(isRead(sign + "1e" + "9".repeat(1000))).isFalse();
    }
  }

  @Test
  void aNameHasFiftyThousandCharactersAndNoMore() {
    for (String character : new String[] {"a", "\u00e9", "\\u0041"}) {
      assertThat(isRead("{\"" + character.repeat(50_000) + "\":1}")).isTrue();
      assertThat(isRead("{\"" + character.repeat(50_001) + "\":1}")).isFalse();
    }
  }

  private static boolean isRead(String text) {
    try {
      readAll(JsonReader.of(text));
      return true;
    } catch (MalformedJsonException refused) {
      return false;
    }
  }

  private static boolean isRead(byte[] text) {
    try {
      readAll(JsonReader.of(text));
      return true;
    } catch (MalformedJsonException refused) {
      return false;
    }
  }

  private static void readAll(JsonReader in) {
    in.skip();
    in.end();
  }
}
