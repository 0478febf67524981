package dev.elnath.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Values come through as they are.
final class JsonValuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "-1",
        "9007199254740993",
        "999999999999999999",
        "9223372036854775807",
        "-9223372036854775808",
        "1000000000000000000"
      })
  void aLongIsReadToItsLastDigit(String digits) {
    assertThat(JsonReader.of(digits).readLong()).isEqualTo(Long.parseLong(digits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808", "-9223372036854775809", "9999999999999999999",
        "18446744073709551616", "10000000000000000000", "-18446744073709551617"
      })
  void aWholeNumberBeyondLongIsRefusedByName(String digits) {
    assertThatThrownBy(() -> JsonReader.of(digits).readLong())
        .isInstanceOf(DecodeException.class)
        .hasMessage("invalid value: integer `" + digits + "`, expected i64");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-0.0",
        "0.1",
        "0.3",
        "1e22",
        "1e23",
        "123e-22",
        "123e-23",
        "9007199254740993",
        "9007199254740992e3",
        "9007199254740991e22",
        "2.2250738585072011e-308",
        "4.9e-324",
        "2.4703282292062327e-324",
        "1.7976931348623157e308",
        "1.7976931348623159e308",
        "1e-999",
        "0.000000000000000000000000000001",
        "8.988465674311579e307",
        "9223372036854775807",
        "9223372036854775808",
        "1e00000000000000000000022",
        "100000000000000000000000e-22"
      })
  void aDoubleIsTheNearest(String digits) {
    assertThat(JsonReader.of(digits).readDouble()).isEqualTo(Double.parseDouble(digits));
  }

  @Test
  void anyDoubleComesBack() {
    Random random = new Random(8259);
    for (int round = 0; round < 20_000; round++) {
      double value =
          round % 2 == 0 ? random.nextLong() / 1000.0 : Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        JsonWriter out = new JsonWriter();
        out.write(value);
        assertThat(JsonReader.of(out.toBytes()).readDouble()).isEqualTo(value);
      }
    }
  }

  @Test
  void anyLongIsWrittenAsItIs() {
    for (long value : List.of(0L, 9L, -9L, 10L, 99L, 100L, -100L, JsonWriter.MAX_SAFE_INTEGER)) {
      JsonWriter out = new JsonWriter();
      out.beginArray();
      out.write(value);
      out.write(-value);
      out.write((int) value);
      out.write(Integer.MIN_VALUE);
      out.endArray();
      assertThat(out.toText())
          .isEqualTo("[%d,%d,%d,-2147483648]".formatted(value, -value, (int) value));
    }
  }

  @Test
  void anyStringComesBack() {
    Random random = new Random(8259);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int kinds = 1 << (1 + random.nextInt(16));
      IntStream.range(0, random.nextInt(400))
          .forEach(_ -> text.append((char) random.nextInt(kinds)));
      JsonWriter out = new JsonWriter();
      out.write(text.toString());
      byte[] written = out.toBytes();
      assertThat(JsonReader.of(written).readString()).isEqualTo(text.toString());
    }
  }

  @Test
  void whatIsEscapedIsWhatHasToBe() {
    JsonWriter out = new JsonWriter();
    out.write("\u0000\u001f\b\t\n\f\r\"\\/\u007f\u0080\u2028\u00e9\ud83d\ude00\ud800x\udc00");
    assertThat(out.toText())
        .isEqualTo(
            "\"\\u0000\\u001F\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u0080\u2028\u00e9\ud83d\ude00\\uD800x\\uDC00\"");
  }

  @Test
  void aCopyHasNoSpaceAndItsNumbersAsTheyWere() {
    assertThat(
            JsonReader.of(" { \"\\u0061\" : [ 1.50 , -0 , \"\\u00e9\\/\" , { } , [ ] , null ] } ")
                .readJson()
                .text())
        .isEqualTo("{\"a\":[1.50,-0,\"\u00e9/\",{},[],null]}");
  }

  @Test
  void namesAreFoundAmongManyHoweverTheyAreWritten() {
    String[] many = IntStream.range(0, 200).mapToObj(it -> "member" + it).toArray(String[]::new);
    many[100] = "\u00e9t\u00e9 \"\ud83d\ude00\"";
    MemberNames names = MemberNames.of(many);
    JsonWriter out = new JsonWriter();
    out.beginObject();
    for (int index = 199; index >= 0; index--) {
      out.name(names, index);
      out.write(index);
    }
    out.name("other");
    out.writeNull();
    String text = out.toText().replace("member7", "m\\u0065mber7");
    JsonReader in = JsonReader.of(text);
    Members members = in.members(names);
    for (int index = 199; index >= 0; index--) {
      assertThat(members.had(index)).isFalse();
      assertThat(members.next()).isEqualTo(index);
      assertThat(members.had(index)).isTrue();
      assertThat(in.readInt()).isEqualTo(index);
    }
    assertThat(members.next()).isEqualTo(JsonReader.UNKNOWN_MEMBER);
    assertThat(members.next()).isEqualTo(JsonReader.END);
  }

  @Test
  void aMemberAfterManyIsNotTakenTwice() {
    MemberNames names =
        MemberNames.of(IntStream.range(0, 70).mapToObj(it -> "m" + it).toArray(String[]::new));
    JsonReader in = JsonReader.of("{\"m69\":1,\"m5\":2,\"m69\":3}");
    Members members = in.members(names);
    members.next();
    members.next();
    assertThat(members.had(5)).isTrue();
    assertThatThrownBy(members::next).hasMessage("duplicate field `m69`");
  }

  @Test
  void pathsGoAsDeepAsValuesDo() {
    JsonReader in = JsonReader.of("{\"a\":[0,{\"b\\n\":[[[0,0,\"x\"]]]}]}");
    in.nextName();
    in.nextElement();
    in.nextElement();
    in.nextName();
    in.nextElement();
    in.nextElement();
    in.nextElement();
    in.nextElement();
    in.nextElement();
    assertThatThrownBy(in::readInt)
        .hasMessage("a[1].b\n[0][0][2]: invalid type: string \"x\", expected i32");
  }

  @Test
  void bytesAreReadWhereTheyAre() {
    byte[] text = "[\"abc\"]".getBytes(StandardCharsets.US_ASCII);
    byte[] before = Arrays.copyOf(text, text.length);
    JsonReader in = JsonReader.of(text);
    in.nextElement();
    assertThat(in.readString()).isEqualTo("abc");
    assertThat(text).isEqualTo(before);
  }
}
