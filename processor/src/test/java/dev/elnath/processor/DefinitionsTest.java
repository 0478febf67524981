package dev.elnath.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs the golden files of records, enums and sealed interfaces. Each line is a case and its
/// class, a command, the arguments and the answer; `!` stands for `invalid args … for command …: `.
class DefinitionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          sort    | {"shelf": {"books": [], "shelf-label": "A", "id": "9007199254740993"}} | {"books":[],"shelf-label":"A","id":"9007199254740993"}
          sort    | {"shelf": {"id": "1", "shelf-label": "A", "books": [{"title": "T", "pages": 1, "weight": 0.5, "lent": true, "letter": "x", "rack": 3, "more": {}}]}} | {"books":[{"title":"T","pages":1,"weight":0.5,"lent":true,"letter":"x","rack":3}],"shelf-label":"A","id":"1"}
          sort    | {"shelf": {"books": [], "label": "A", "id": "1"}} | !missing field `shelf-label`
          sort    | {"shelf": {"books": [{"title": null}]}} | !shelf.books[0].title: invalid type: null, expected a string
          sort    | {"shelf": {"books": null}} | !shelf.books: invalid type: null, expected a sequence
          sort    | {"shelf": {"books": [], "books": []}} | !duplicate field `books`
          nothing | {"empty": {"a": {"b": 1}, "c": 2}} | {}
          nothing | {"empty": []} | !invalid type: sequence, expected struct Empty
          range   | {"range": {"low": 1, "high": 2}} | {"low":1,"high":2}
          range   | {"range": {"low": 3, "high": 2}} | !low is above high
          awkward | {"awkward": {"in": 1, "members": "m", "at": 2, "value": "v", "inValue": 3, "out": 0.5}} | {"in":1,"members":"m","at":2,"value":"v","inValue":3,"out":0.5}
          """)
  void records(String command, String arguments, String answer) {
    check("records", "Library", command, arguments, answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          texts   | {"numbers": {"items": [1, 2], "next": 3}} | {"items":["1","2"],"next":3}
          texts   | {"numbers": {"items": [1, "x"]}} | !numbers.items[1]: invalid type: string "x", expected i32
          nested  | {"page": {"items": [{"first": "a", "second": [1]}]}} | {"items":[{"first":"a","second":[1]}],"next":null}
          nested  | {"page": {"items": [{"first": "a"}]}} | !page.items[0]: missing field `second`
          outcome | {"outcome": {"Done": {"items": [5], "next": null}}} | {"Done":{"items":[5],"next":null}}
          outcome | {"outcome": {"Failed": {"why": "w", "sofar": []}}} | {"Failed":{"why":"w","sofar":[]}}
          outcome | {"outcome": "Pending"} | "Pending"
          outcome | {"outcome": {"Done": {"items": [true]}}} | !outcome.Done.items[0]: invalid type: boolean `true`, expected i64
          bounded | {"map": {"a": {"low": 1, "high": 2}}} | {"a":{"low":1,"high":2}}
          """)
  void genericTypes(String command, String arguments, String answer) {
    check("generics", "Pages", command, arguments, answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          folder   | {"folder": {"name": "/", "files": {"f": {"size": 1, "mounted": {"name": "m", "files": {}, "folders": []}}}, "folders": [{"name": "a", "files": {}, "folders": []}]}} | {"name":"/","files":{"f":{"size":1,"mounted":{"name":"m","files":{},"folders":[]}}},"folders":[{"name":"a","files":{},"folders":[]}]}
          folder   | {"folder": {"name": "/", "files": {"f": {"size": 1, "mounted": {"name": "m", "files": {}, "folders": [7]}}}, "folders": []}} | !folder.files.f.mounted.folders[0]: invalid type: integer `7`, expected struct Folder
          tree     | {"tree": {"label": "a", "branches": [{"label": "b", "branches": []}]}} | {"label":"a","branches":[{"label":"b","branches":[]}]}
          nest     | {"nest": {"value": 1, "deeper": {"value": [2], "deeper": {"value": [[3]]}}}} | {"value":1,"deeper":{"value":[2],"deeper":{"value":[[3]],"deeper":null}}}
          nest     | {"nest": {"value": 1, "deeper": {"value": 2}}} | !nest.deeper.value: invalid type: integer `2`, expected a sequence
          evaluate | {"expression": {"Sum": {"of": [{"Literal": 1}, {"Negation": {"of": {"Literal": 5}}}]}}} | -4
          """)
  void typesThatContainThemselves(String command, String arguments, String answer) {
    check("recursive", "Trees", command, arguments, answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          external | {"Circle": {"radius": 1.0}} | {"Circle":{"radius":1.0}}
          external | {"text-label": "a"} | {"text-label":"a"}
          external | {"text-label": ""} | !shape.text-label: a label must not be empty
          external | "Nothing" | "Nothing"
          external | {"Nothing": null} | "Nothing"
          external | {"Nothing": 1} | !shape.Nothing: invalid type: integer `1`, expected null
          external | {"Square": {"side": 2.0}} | {"Square":{"side":2.0}}
          external | "Blob" | !unknown variant `Blob`, expected one of `Circle`, `text-label`, `Nothing`, `Square`
          external | {"Blob": {}} | !unknown variant `Blob`, expected one of `Circle`, `text-label`, `Nothing`, `Square`
          external | 5 | !invalid type: integer `5`, expected string or map
          external | {} | !invalid value: map, expected map with a single key
          external | {"Nothing": null, "Circle": {}} | !invalid value: map, expected map with a single key
          external | "Circle" | !invalid type: unit variant, expected content: {"Circle": …}
          external | {"Circle": {"radius": "x"}} | !shape.Circle.radius: invalid type: string "x", expected f64
          internal | {"type": "Circle", "radius": 1.0} | {"type":"Circle","radius":1.0}
          internal | {"radius": 1.0, "more": [{}], "type": "Circle"} | {"type":"Circle","radius":1.0}
          internal | {"type": "Label", "value": "a"} | {"type":"Label","value":"a"}
          internal | {"type": "Nothing", "more": 1} | {"type":"Nothing"}
          internal | {"more": 1, "type": "Nothing"} | {"type":"Nothing"}
          internal | {"type": "Blob"} | !unknown variant `Blob`, expected one of `Circle`, `Label`, `Nothing`
          internal | {"more": 1, "type": "Blob"} | !unknown variant `Blob`, expected one of `Circle`, `Label`, `Nothing`
          internal | {"radius": 1.0} | !missing field `type`
          internal | {} | !missing field `type`
          internal | {"type": 5} | !shape.type: invalid type: integer `5`, expected a string
          internal | "Circle" | !invalid type: string "Circle", expected internally tagged enum Internal
          internal | {"type": "Circle"} | !missing field `radius`
          internal | {"type": "Circle", "radius": "x"} | !shape.radius: invalid type: string "x", expected f64
          internal | {"radius": "x", "type": "Circle"} | !shape.radius: invalid type: string "x", expected f64
          internal | {"radius": 1, "type": "Circle", "type": "Circle"} | !duplicate field `type`
          adjacent | {"t": "Circle", "c": {"radius": 1.0}} | {"t":"Circle","c":{"radius":1.0}}
          adjacent | {"more": {}, "c": {"radius": 1.0}, "t": "Circle"} | {"t":"Circle","c":{"radius":1.0}}
          adjacent | {"t": "Label", "c": "a", "more": []} | {"t":"Label","c":"a"}
          adjacent | {"t": "Nothing"} | {"t":"Nothing"}
          adjacent | {"t": "Nothing", "c": null} | {"t":"Nothing"}
          adjacent | {"t": "Label"} | !missing field `c`
          adjacent | {"c": {"radius": "x"}, "t": "Circle"} | !shape.c.radius: invalid type: string "x", expected f64
          adjacent | {"c": 1} | !missing field `t`
          adjacent | {"t": "Label", "c": "a", "c": "b"} | !duplicate field `c`
          adjacent | {"t": "Blob", "c": 1} | !unknown variant `Blob`, expected one of `Circle`, `Label`, `Nothing`
          adjacent | [] | !invalid type: sequence, expected adjacently tagged enum Adjacent
          untagged | {"radius": 1.0} | {"radius":1.0}
          untagged | {"width": 1.0, "height": 2.0} | {"width":1.0,"height":2.0}
          untagged | 5 | 5
          untagged | "a" | "a"
          untagged | null | null
          untagged | -5 | !data did not match any variant of untagged enum Untagged
          untagged | {"width": 1.0} | !data did not match any variant of untagged enum Untagged
          """)
  void sealedInterfaces(String command, String shape, String answer) {
    check("tagging", "Shapes", command, "{\"shape\": " + shape + "}", answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          next     | {"color": "RED"} | "green-ish"
          next     | {"color": "green-ish"} | "BLUE"
          next     | {"color": "GREEN"} | !unknown variant `GREEN`, expected one of `RED`, `green-ish`, `BLUE`
          next     | {"color": 1} | !invalid type: integer `1`, expected enum Color
          counts   | {"counts": {"green-ish": 1}} | {"green-ish":1}
          counts   | {"counts": {"PINK": 1}} | !counts.PINK: unknown variant `PINK`, expected one of `RED`, `green-ish`, `BLUE`
          tomorrow | {"today": "SUNDAY"} | "MONDAY"
          """)
  void enums(String command, String arguments, String answer) {
    check("enums", "Colors", command, arguments, answer);
  }

  private static void check(
      String caseName, String className, String command, String arguments, String answer) {
    String expected =
        answer.startsWith("!")
            ? "invalid args `%s` for command `%s`: %s"
                .formatted(
                    arguments.substring(2, arguments.indexOf('"', 2)), command, answer.substring(1))
            : answer;
    assertThat(Calls.cached(caseName, className).call(command, arguments)).isEqualTo(expected);
  }
}
