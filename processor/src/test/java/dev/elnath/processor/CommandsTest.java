package dev.elnath.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.codec.Json;
import dev.elnath.command.Body;
import dev.elnath.command.RejectedException;
import dev.elnath.permission.CommandScope;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs the golden files of names, of absent arguments, and of what commands return and throw.
class CommandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          snakecase    | Notes     | read_note     | {"note_id": 5, "as_html": true} | "5 true"
          snakecase    | Notes     | read_note     | {"noteId": 5} | invalid args `note_id` for command `read_note`: command read_note missing required key note_id
          snakecase    | Notes     | delete-note   | {"id": 5} | 5
          snakecase    | Notes     | readNote      | {} | Command readNote not found
          absent       | Profiles  | describe      | {"name": "a"} | "a null Optional.empty OptionalInt.empty null"
          absent       | Profiles  | describe      | {"name": "a", "age": null, "city": null, "floor": null, "key": null} | "a null Optional.empty OptionalInt.empty null"
          absent       | Profiles  | describe      | {"name": "a", "age": 5, "city": "c", "floor": 1, "key": [255]} | "a 5 Optional[c] OptionalInt[1] [-1]"
          absent       | Profiles  | describe      | {"name": "a", "age": "x"} | invalid args `age` for command `describe`: invalid type: string "x", expected i32
          absent       | Profiles  | profile       | {"profile": {"name": "a"}} | {"name":"a","nick":null,"scores":null,"floor":null}
          absent       | Profiles  | profile       | {"profile": {"name": "a", "nick": "n", "scores": [1], "floor": 0}} | {"name":"a","nick":"n","scores":[1],"floor":0}
          absent       | Profiles  | profile       | {"profile": {"nick": "n"}} | invalid args `profile` for command `profile`: missing field `name`
          absent       | Profiles  | nothing       | {"really": true} | null
          absent       | Profiles  | nothing       | {"really": false} | "something"
          absent       | Profiles  | perhaps       | {} | null
          absent       | Profiles  | gaps          | {"texts": ["a", null]} | [null,"a"]
          absent       | Profiles  | nested        | {"nested": {"profiles": {"a": null}, "numbers": [null, [1]], "texts": ["a", null]}} | {"profiles":{"a":null},"numbers":[null,[1]],"texts":["a",null]}
          returns      | Results   | bytes         | {} | bytes: bytes
          returns      | Results   | buffer        | {} | bytes: buffer
          returns      | Results   | body          | {} | [1]
          returns      | Results   | raw           | {} | bytes: raw
          returns      | Results   | bytesOrNull   | {"absent": true} | null
          returns      | Results   | bytesOrNull   | {"absent": false} | bytes: bytes
          returns      | Results   | bytesOrEmpty  | {"absent": true} | null
          returns      | Results   | bytesOrEmpty  | {"absent": false} | bytes: bytes
          returns      | Results   | later         | {} | ["later"]
          returns      | Results   | laterNothing  | {} | null
          returns      | Results   | laterBytes    | {} | bytes: bytes
          returns      | Results   | laterPerhaps  | {} | null
          returns      | Results   | fails         | {} | it went wrong
          returns      | Results   | nestedBytes   | {} | {"bytes":[0,127,128,255]}
          errors       | Account   | withdraw      | {"amount": 10} | 90
          errors       | Account   | withdraw      | {"amount": 105} | rejected: {"code":"overdrawn","by":5}
          errors       | Account   | withdraw      | {"amount": -1} | rejected: {"code":"negative","by":0}
          errors       | Account   | withdraw      | {"amount": 13} | the bank is closed
          errors       | Account   | withdrawLater | {"amount": 105} | rejected: {"code":"overdrawn","by":5}
          customcodecs | Shop      | total         | {"prices": ["1.00", "0.55"], "start": "64"} | "ff"
          customcodecs | Shop      | total         | {"prices": [], "start": "xyz"} | invalid args `start` for command `total`: invalid value: string "xyz", expected a hexadecimal number
          customcodecs | Shop      | totalLater    | {} | "ff"
          customcodecs | Shop      | item          | {"item": {"price": "2.50", "color": "ff00"}} | {"price":"2.50","color":"ff00"}
          customcodecs | Shop      | byPrice       | {"names": {"2.50": "tea"}} | {"2.50":"tea"}
          names        | Outer$Inner | pack        | {"call": {"members": 1}, "in": [], "target": "t", "result": 2, "out": {"at": 3}} | {"list":"1 0 t 2 3"}
          names        | Outer$Inner | greet2      | {"greet": {"at": 2}, "times": 3} | {"at":6}
          """)
  void whatAPageGets(
      String caseName, String className, String command, String arguments, String answer) {
    assertThat(Calls.cached(caseName, className).call(command, arguments)).isEqualTo(answer);
  }

  @Test
  void theFrameworkSuppliesTheRequestAndWhatTheProgramManages() {
    Calls calls = Calls.of("framework", "Framework").managing("framework.Framework$Counter");
    assertThat(calls.call("who", "{\"suffix\": \"!\"}")).isEqualTo("\"who1!\"");
    assertThat(calls.call("count", new Body.Raw(new byte[0]))).isEqualTo("2");
  }

  @Test
  void aCommandGetsWhatItMayTouchDecoded() {
    CommandScope command =
        scope("{\"host\":\"a.org\",\"secure\":true}", "{\"host\":\"b.org\",\"secure\":false}");
    CommandScope plugin = scope("{\"host\":\"c.org\",\"secure\":false}", null);
    Calls calls = Calls.of("scopes", "Downloader").within(command, plugin);
    assertThat(calls.call("download", "{\"address\": \"https://a.org/x\"}"))
        .isEqualTo("\"downloaded\"");
    assertThat(calls.call("download", "{\"address\": \"http://a.org/x\"}"))
        .isEqualTo("http://a.org/x is not within reach");
    assertThat(calls.call("download", "{\"address\": \"http://c.org/x\"}"))
        .isEqualTo("\"downloaded\"");
    assertThat(calls.call("sites", "{}")).isEqualTo("1");
  }

  @Test
  void aScopeThatIsNotWhatTheCommandAsksForNamesTheEntry() {
    Calls calls =
        Calls.of("scopes", "Downloader").within(scope("{\"host\":5}", null), scope("\"x\"", null));
    assertThat(calls.call("list_sites", "{}"))
        .isEqualTo(
            "error deserializing scope: allow entry {\"host\":5}: invalid type: map, expected a string");
    assertThat(calls.call("download", "{\"address\": \"http://c.org/x\"}"))
        .isEqualTo(
            "error deserializing scope: allow entry {\"host\":5}: host: invalid type: integer `5`, expected a string");
  }

  private static CommandScope scope(String allow, @Nullable String deny) {
    return new CommandScope(
        List.of(new Json(allow)), deny == null ? List.of() : List.of(new Json(deny)));
  }

  @Test
  void aRejectionKeepsItsCause() {
    assertThatThrownBy(() ->
            Calls.cached("errors", "Account")
                .run(
                    "withdraw",
                    new Body.JsonText(
                        "{\"amount\": 105}".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
        .isInstanceOf(RejectedException.class)
        .cause()
        .hasMessage("overdrawn");
  }

  @Test
  void waitingForAResultEndsWhenTheCallIsInterrupted() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Calls calls = Calls.cached("returns", "Results");
    Thread call =
        Thread.ofVirtual()
            .start(() -> {
              started.countDown();
              try {
                calls.run("never", Body.NULL);
              } catch (Exception ended) {
                thrown.set(ended);
              }
            });
    assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();
    call.interrupt();
    assertThat(call.join(java.time.Duration.ofSeconds(60))).isTrue();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
  }
}
