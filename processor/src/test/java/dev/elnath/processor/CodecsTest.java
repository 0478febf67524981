package dev.elnath.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs the golden files of the types that Java brings.
class CodecsTest {
  private static final Calls ECHO = Calls.of("jdktypes", "Echo");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          boolean        | true
          byte           | -128
          short          | 32767
          int            | -2147483648
          long           | 9007199254740991
          float          | 0.5
          double         | 1.5E300
          char           | "x"
          boxed          | 7
          boxedLong      | 8
          text           | "a \\"quoted\\" text"
          whole          | "123456789012345678901234567890"
          decimal        | "0.10"
          json           | {"a":[1,null,{}]}
          json           | null
          list           | [1,2,3]
          list           | []
          set            | ["b","a"]
          collection     | [true,false]
          byUuid         | {"123e4567-e89b-12d3-a456-426614174000":1.5}
          byNumber       | {"-5":7}
          byLong         | {"9007199254740993":1}
          byDate         | {"2026-01-31":0.25}
          ints           | [1,2,3,4,5,6,7,8,9]
          longs          | [1,2,3,4,5,6,7,8,9]
          doubles        | [1.0,2.5,3.0,4.0,5.0,6.0,7.0,8.0,9.0]
          texts          | ["a","b"]
          grid           | [[1],[],[2,3]]
          optionalInt    | 5
          optionalInt    | null
          optionalLong   | 6
          optionalDouble | 0.5
          instant        | "2026-01-31T12:00:00Z"
          localDate      | "2026-01-31"
          localTime      | "12:30:00.500"
          localDateTime  | "2026-01-31T12:30"
          offsetDateTime | "2026-01-31T12:30+01:00"
          zonedDateTime  | "2026-01-31T12:30+01:00[Europe/Zurich]"
          duration       | "PT1H30M"
          period         | "P1M2D"
          year           | "2026"
          year           | "+12026"
          yearMonth      | "2026-01"
          yearMonth      | "+12026-01"
          zone           | "Europe/Zurich"
          uuid           | "123e4567-e89b-12d3-a456-426614174000"
          path           | "a/b.txt"
          uri            | "https://example.org/a?b=c"
          locale         | "de-CH"
          deep           | [[["a"],[]],[]]
          textLong       | "9223372036854775807"
          textLongs      | ["-9223372036854775808"]
          """)
  void whatArrivesGoesBackAsItCame(String command, String json) {
    assertThat(ECHO.call(command, "{\"value\": " + json + "}")).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          boolean        | 1                 | invalid type: integer `1`, expected a boolean
          byte           | 128               | invalid value: integer `128`, expected i8
          short          | 1.5               | invalid type: floating point `1.5`, expected i16
          int            | true              | invalid type: boolean `true`, expected i32
          long           | 9223372036854775808 | invalid value: integer `9223372036854775808`, expected i64
          float          | "1"               | invalid type: string "1", expected f32
          double         | {}                | invalid type: map, expected f64
          char           | "ab"              | invalid type: string "ab", expected a character
          boxed          | null              | invalid type: null, expected i32
          text           | [1]               | invalid type: sequence, expected a string
          whole          | 1.5               | invalid type: floating point `1.5`, expected a whole number
          whole          | "x"               | invalid value: string "x", expected a whole number
          decimal        | "x"               | invalid value: string "x", expected a decimal number
          list           | {}                | invalid type: map, expected a sequence
          list           | [1, "x"]          | value[1]: invalid type: string "x", expected i32
          list           | [1, null]         | value[1]: invalid type: null, expected i32
          byUuid         | []                | invalid type: sequence, expected a map
          byUuid         | {"x": 1}          | value.x: invalid value: string "x", expected a UUID
          byUuid         | {"1-1-1-1-1": 1}  | value.1-1-1-1-1: invalid value: string "1-1-1-1-1", expected a UUID
          byNumber       | {"x": 1}          | value.x: invalid value: string "x", expected i32
          byNumber       | {"1": 1, "01": 2} | duplicate field `01`
          bytes          | [256]             | value[0]: invalid value: integer `256`, expected u8
          bytes          | [-1]              | value[0]: invalid value: integer `-1`, expected u8
          grid           | [[1], ["x"]]      | value[1][0]: invalid type: string "x", expected i32
          optionalInt    | "x"               | invalid type: string "x", expected i32
          instant        | "yesterday"       | invalid value: string "yesterday", expected an instant such as 2026-01-31T12:00:00Z
          localDate      | "2026-02-30"      | invalid value: string "2026-02-30", expected a date such as 2026-01-31
          uri            | "a b"             | invalid value: string "a b", expected a URI
          locale         | "d_e_"            | invalid value: string "d_e_", expected a language tag such as de-CH
          textLong       | 5                 | invalid type: integer `5`, expected a string of decimal digits
          textLong       | "5x"              | invalid value: string "5x", expected a string of decimal digits
          """)
  void whatDoesNotFitIsToldInTheContractsWords(String command, String json, String problem) {
    assertThat(ECHO.call(command, "{\"value\": " + json + "}"))
        .isEqualTo("invalid args `value` for command `" + command + "`: " + problem);
  }

  @Test
  void bytesInsideOtherValuesAreNumbersFrom0To255() {
    assertThat(ECHO.call("bytes", "{\"value\": [0, 127, 128, 255]}"))
        .isEqualTo("[[0,127,128,255]]");
  }

  @Test
  void bigNumbersAreReadFromNumbersToo() {
    assertThat(ECHO.call("whole", "{\"value\": 12345678901234567890}"))
        .isEqualTo("\"12345678901234567890\"");
    assertThat(ECHO.call("decimal", "{\"value\": 0.10}")).isEqualTo("\"0.10\"");
  }

  @Test
  void aLongBeyond53BitsIsRefusedByName() {
    assertThat(ECHO.call("long", "{\"value\": 9007199254740993}"))
        .contains("9007199254740993 is beyond 2^53 - 1")
        .contains("@AsText");
    assertThat(ECHO.call("longs", "{\"value\": [1, 9007199254740993]}")).startsWith("[1]: ");
  }

  @Test
  void anOptionalNumberMayBeLeftOut() {
    assertThat(ECHO.call("optionalDouble", "{}")).isEqualTo("null");
  }
}
