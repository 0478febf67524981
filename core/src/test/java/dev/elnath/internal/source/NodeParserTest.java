package dev.elnath.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which texts of JSON and JSON5 become which trees.
final class NodeParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{a:1,}|{\"a\":1}",
        "{$a_1: 1, b-c: 2, true: 3, 1d: 4}|{\"$a_1\":1,\"b-c\":2,\"true\":3,\"1d\":4}",
        "{'a': 'b\"c'}|{\"a\":\"b\\\"c\"}",
        "['it\\'s', \"it's\"]|[\"it's\",\"it's\"]",
        "[+1, +.5, .5, 5., -.5, -5., 5.e3]|[1,0.5,0.5,5,-0.5,-5,5E+3]",
        "[1,]|[1]",
        "/*x*/[1/*y*/,//z|[1",
        "{ /*c*/ a /*d*/ : /*e*/ 1 /*f*/ , }|{\"a\":1}",
        "\"\\x\\v\"|\"xv\"",
        "[1e5, -0, 1.50]|[1e5,-0,1.50]"
      })
  void json5IsJsonAfterwards(String json5, String json) throws SyntaxException {
    String text = json5.endsWith("//z") ? json5 + "\n]" : json5;
    String expected = json.equals("[1") ? "[1]" : json;
    assertThat(json("a.json5", text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a:1}",
        "{\"a\":1,}",
        "[1,]",
        "{'a':1}",
        "'a'",
        "[+1]",
        "[.5]",
        "[5.]",
        "[-.5]",
        "/*x*/1",
        "1//x",
        "\"\\x\"",
        "\"\\'\""
      })
  void jsonIsNoJson5(String text) throws SyntaxException {
    assertThat(json("a.json5", text)).isNotEmpty();
    assertThatThrownBy(() -> json("a.json", text)).isInstanceOf(SyntaxException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/*",
        "/x",
        "{",
        "[",
        "[,]",
        "{,}",
        "[1,,2]",
        "[1",
        "{a",
        "{a:",
        "{a:1",
        "{a 1}",
        "{:1}",
        "01",
        "+01",
        "-",
        "+",
        ".",
        "+.",
        "-.",
        "1e",
        "1e+",
        ".e1",
        "0x10",
        "Infinity",
        "NaN",
        "tru",
        "1 2",
        "1x",
        "#x",
        "'a",
        "'a\n'",
        "\"\t\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u00\u0665\u0665\"",
        "\"\\ud800\"",
        "{\"\\udc00\":1}",
        "'\\",
        "\u00a01",
        "[1}",
        "{a:1]",
        "]"
      })
  void whatIsNeitherIsRefusedWithItsPlace(String text) {
    for (String file : new String[] {"a.json", "a.json5"}) {
      assertThatThrownBy(() -> json(file, text))
          .isInstanceOf(SyntaxException.class)
          .hasMessageMatching("(?s)a\\.json5?:[12]:\\d+: .+");
    }
  }

  @Test
  void aRefusalSaysWhatIsWrongAndWhere() {
    assertThatThrownBy(() -> json("a.json", "{\r\n \"a\": oops\r\n}"))
        .hasMessage("a.json:2:7: not valid JSON: \"oops\" where a value belongs");
    assertThatThrownBy(() -> json("a.json", "[1\n 2]"))
        .hasMessage("a.json:2:2: not valid JSON: \"2\" where a comma or \"]\" belongs");
    assertThatThrownBy(() -> json("a.json", "{\"a\": [true, \"x}"))
        .hasMessage("a.json:1:14: not valid JSON: a string does not end");
    assertThatThrownBy(() -> json("a.json5", "{a: 1\r/* x"))
        .hasMessage("a.json5:2:1: not valid JSON: a comment does not end");
  }

  @Test
  void membersThatAreThereTwiceAreToldWithTheirPlaces() throws SyntaxException {
    StringBuilder told = new StringBuilder();
    NodeParser.parse(
        "{\"b\": [{\"a\": 1,\n  \"a\": 2}]}",
        "a.json",
        (at, first, path, name) ->
            told.append(at)
                .append(' ')
                .append(first)
                .append(' ')
                .append(path)
                .append(' ')
                .append(name));
    assertThat(told).hasToString("a.json:2:3 a.json:1:9 b[0] a");
  }

  @Test
  void aByteOrderMarkIsPassed() throws SyntaxException {
    assertThat(json("a.json", "\ufeff[]")).isEqualTo("[]");
  }

  private static String json(String file, String text) throws SyntaxException {
    return NodeText.json(NodeParser.parse(text, file, (_, _, _, _) -> {})).text();
  }
}
