package dev.elnath.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.command.Body;
import org.junit.jupiter.api.Test;

class GreeterTest {
  private final Calls greeter = Calls.of("greeter", "Greeter");

  @Test
  void anArgumentIsFoundByItsName() {
    assertThat(greeter.call("greet", "{\"name\": \"Ada\"}")).isEqualTo("\"Hello, Ada!\"");
  }

  @Test
  void argumentsComeInAnyOrderAndUnknownOnesAreLeftAlone() {
    assertThat(greeter.call("add", "{\"right\": 2, \"x\": {\"left\": [9]}, \"left\": 40}"))
        .isEqualTo("42");
  }

  @Test
  void aRecordTravelsAsAnObject() {
    assertThat(greeter.call("birthday", "{\"person\": {\"age\": 36, \"name\": \"Ada\"}}"))
        .isEqualTo("{\"name\":\"Ada\",\"age\":37}");
  }

  @Test
  void aCommandWithoutArgumentsLooksAtNoBody() {
    assertThat(greeter.call("ping", "{")).isEqualTo("null");
    assertThat(greeter.call("ping", new Body.Raw(new byte[] {1}))).isEqualTo("null");
  }

  @Test
  void theFirstMissingArgumentInTheOrderOfTheParametersIsNamed() {
    assertThat(greeter.call("add", "{}"))
        .isEqualTo("invalid args `left` for command `add`: command add missing required key left");
    assertThat(greeter.call("add", "{\"left\": 1}"))
        .isEqualTo(
            "invalid args `right` for command `add`: command add missing required key right");
    assertThat(greeter.call("greet", "[1]"))
        .isEqualTo(
            "invalid args `name` for command `greet`: command greet missing required key name");
  }

  @Test
  void anArgumentOfTheWrongTypeIsToldInTheContractsWords() {
    assertThat(greeter.call("add", "{\"left\": \"x\", \"right\": 1}"))
        .isEqualTo(
            "invalid args `left` for command `add`: invalid type: string \"x\", expected i32");
    assertThat(greeter.call("greet", "{\"name\": null}"))
        .isEqualTo(
            "invalid args `name` for command `greet`: invalid type: null, expected a string");
    assertThat(greeter.call("add", "{\"left\": 2147483648, \"right\": 1}"))
        .isEqualTo(
            "invalid args `left` for command `add`: invalid value: integer `2147483648`, expected i32");
  }

  @Test
  void aNestedProblemNamesItsPath() {
    assertThat(greeter.call("birthday", "{\"person\": {\"name\": \"Ada\", \"age\": \"x\"}}"))
        .isEqualTo(
            "invalid args `person` for command `birthday`: person.age: invalid type: string \"x\", expected i32");
    assertThat(greeter.call("birthday", "{\"person\": {\"name\": \"Ada\"}}"))
        .isEqualTo("invalid args `person` for command `birthday`: missing field `age`");
    assertThat(greeter.call("birthday", "{\"person\": 5}"))
        .isEqualTo(
            "invalid args `person` for command `birthday`: invalid type: integer `5`, expected struct Person");
  }

  @Test
  void whatIsThereTwiceIsRefused() {
    assertThat(greeter.call("greet", "{\"name\": \"a\", \"name\": \"b\"}"))
        .isEqualTo("invalid args `name` for command `greet`: duplicate field `name`");
    assertThat(greeter.call("birthday", "{\"person\": {\"name\": \"a\", \"age\": 1, \"age\": 2}}"))
        .isEqualTo("invalid args `person` for command `birthday`: duplicate field `age`");
    assertThat(
            greeter.call(
                "birthday",
                "{\"person\": {\"name\": \"a\", \"age\": 1}, \"person\": {\"name\": \"b\", \"age\": 2}}"))
        .isEqualTo("invalid args `person` for command `birthday`: duplicate field `person`");
  }

  @Test
  void bytesInsteadOfArgumentsAreToldInTheContractsWords() {
    assertThat(greeter.call("greet", new Body.Raw(new byte[] {1})))
        .isEqualTo(
            "invalid args `name` for command `greet`: command greet expected a value for key name but the IPC call used a bytes payload");
  }

  @Test
  void aBodyThatIsNoJsonIsNotAnArgumentsProblem() {
    assertThat(greeter.call("greet", "{\"name\": \"a\"} x")).doesNotContain("invalid args");
    assertThat(greeter.call("greet", "{\"name\": \"a\"")).doesNotContain("invalid args");
  }
}
