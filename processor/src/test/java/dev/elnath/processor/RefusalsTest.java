package dev.elnath.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be generated is told where it stands: the line that ends in `// here`.
class RefusalsTest {
  private static final String IMPORTS =
      """
      import dev.elnath.codec.*;
      import dev.elnath.command.*;
      import java.util.*;
      import java.util.concurrent.*;
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Object                   | name the type, or use dev.elnath.codec.Json
          List                     | a raw type hides what is in it
          List<?>                  | a wildcard stands for no one type
          List<? extends Integer>  | a wildcard stands for no one type
          List<Object>             | name the type, or use dev.elnath.codec.Json
          ArrayList<String>        | use List
          HashMap<String, Integer> | use Map
          Map<Double, String>      | a member's name must stand for the key
          Map<int[], String>       | a member's name must stand for the key
          Date                     | use java.time.Instant
          java.io.File             | use java.nio.file.Path
          Runnable                 | an interface that is not sealed has no end of forms
          StringBuilder            | the values of a class do not say what is in them
          List<String>[]           | Java cannot make an array of a generic type
          java.nio.ByteBuffer      | use byte[]
          CompletionStage<String>  | an interface that is not sealed has no end of forms
          """)
  void aTypeThatCannotTravelIsRefusedAtItsParameter(String type, String hint) {
    refused(
        """
        class Commands {
          @Command void run(int number,
              %s it) {} // here
        }
        """
            .formatted(type),
        hint);
  }

  @Test
  void aTypeThatCannotTravelIsRefusedAtItsComponent() {
    refused(
        """
        class Commands {
          @Command void run(Outer it) {}
          record Outer(List<Inner> inner) {}
          record Inner(int number,
              Object it) {} // here
        }
        """,
        "`java.lang.Object` cannot travel as JSON: name the type");
  }

  @Test
  void aTypeThatCannotTravelIsRefusedAtTheMethodThatReturnsIt() {
    refused(
        """
        class Commands {
          @Command Thread run() { // here
            return null;
          }
        }
        """,
        "`java.lang.Thread` cannot travel as JSON");
  }

  @Test
  void eachMethodIsRefusedForItself() {
    Compilation compilation =
        compile(
            """
            class Commands {
              @Command Thread one() { return null; }
              @Command void two(Object it) {}
            }
            """);
    assertThat(compilation).hadErrorCount(2);
  }

  @Test
  void twoCommandsOfOneNameAreRefused() {
    refused(
        """
        class Commands {
          @Command void run() {}
          @Command("run") void walk() {} // here
        }
        """,
        "`Commands` has two commands `run`");
  }

  @Test
  void twoArgumentsOfOneNameAreRefused() {
    refused(
        """
        class Commands {
          @Command void run(int a,
              @Name("a") int b) {} // here
        }
        """,
        "`run` has two arguments `a`");
  }

  @Test
  void twoMembersOfOneNameAreRefused() {
    refused(
        """
        class Commands {
          @Command void run(Pair pair) {}
          record Pair(int a,
              @Name("a") int b) {} // here
        }
        """,
        "`Commands.Pair` has two members `a`");
  }

  @Test
  void twoConstantsOfOneNameAreRefused() {
    refused(
        """
        class Commands {
          @Command void run(Color color) {}
          enum Color {
            RED,
            @Name("RED") BLUE // here
          }
        }
        """,
        "two constants have the name `RED`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          class Commands { class Inner { @Command void run() {} } } // here  | `Inner` is an inner class
          class Commands { private static class Hidden { @Command void run() {} } } // here | `Hidden` is private
          class Commands<T> { @Command void run() {} } // here               | `Commands` has type parameters
          class Commands { @Command private void run() {} } // here          | the command `run` is private
          class Commands { @Command <T> void run() {} } // here              | the command `run` has type parameters
          class Commands { @Command void run(Hidden it) {} private record Hidden() {} } // here | `Commands.Hidden` is private
          class Commands { @Command void run(Empty it) {} enum Empty {} } // here | an enum without constants
          class Commands { @Command void run(@AsText int it) {} } // here    | @AsText is for long, Long
          class Commands { @Command void run(@State List<String> it) {} } // here | @State finds a value by its class
          class Commands { @Command void run(@State int it) {} } // here     | @State finds a value by its class
          """)
  void whatGeneratedCodeCannotReachIsRefused(String source, String problem) {
    refused(source, problem);
  }

  @Test
  void aVariantThatIsNoRecordIsRefused() {
    refused(
        """
        class Commands {
          @Command void run(Shape shape) {}
          sealed interface Shape {}
          static final class Circle implements Shape {} // here
        }
        """,
        "`Circle` is a variant of the sealed interface `Shape` but not a record");
  }

  @Test
  void aMemberWithTheNameOfTheTagIsRefused() {
    refused(
        """
        class Commands {
          @Command void run(Shape shape) {}
          @Tagging(Tagging.Form.INTERNAL) sealed interface Shape {}
          record Circle(String type) implements Shape {} // here
        }
        """,
        "the member `type` is the variant's tag");
  }

  @Test
  void aVariantThatFixesTheTypeArgumentIsRefused() {
    refused(
        """
        class Commands {
          @Command void run(Shape<String> shape) {}
          sealed interface Shape<T> {}
          record Circle() implements Shape<Integer> {} // here
        }
        """,
        "each type parameter of the variant `Circle` must be one of `Shape`");
  }

  @Test
  void aCodecOfAnotherTypeIsRefused() {
    refused(
        """
        class Commands {
          @Command void run(
              @UseCodec(TextCodec.class) int it) {} // here
          static class TextCodec implements Codec<String> {
            public String read(JsonReader in) { return ""; }
            public void write(String value, JsonWriter out) {}
          }
        }
        """,
        "is a codec of `java.lang.String`, not of `int`");
  }

  @Test
  void aCodecThatCannotBeMadeIsRefused() {
    refused(
        """
        class Commands {
          @Command void run(
              @UseCodec(TextCodec.class) String it) {} // here
          static class TextCodec implements Codec<String> {
            TextCodec(int x) {}
            public String read(JsonReader in) { return ""; }
            public void write(String value, JsonWriter out) {}
          }
        }
        """,
        "cannot be made by generated code");
  }

  @Test
  void aClassThatHasTheNameOfACodecIsInTheWay() {
    refused(
        """
        class Commands {
          @Command void run(Person it) {}
        }
        record Person(String name) {} // here
        class PersonCodec {}
        """,
        "the codec of `Person` would be `PersonCodec`, which is there already");
  }

  @Test
  void aReturnedChannelIsRefused() {
    refused(
        """
        class Commands {
          @Command List<dev.elnath.channel.Channel<String>> run() { // here
            return null;
          }
        }
        """,
        "a channel goes from a page to a command only");
  }

  @Test
  void anArrayOfPrimitivesWithoutACodecIsRefused() {
    refused(
        """
        class Commands {
          @Command void run(
              short[] values // here
              ) {}
        }
        """,
        "use byte[], int[], long[] or double[], or a List");
  }

  @Test
  void aCommandInAnImplicitClassIsRefused() {
    refused(
        """
        @Command void run() {} // here
        void main() {}
        """,
        "implicitly declared class");
  }

  private static void refused(String source, String problem) {
    String text = IMPORTS + source;
    long line = text.substring(0, text.indexOf("// here")).lines().count();
    Compilation compilation = compile(source);
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining(problem).inFile(file(source)).onLine(line);
    assertThat(compilation).hadErrorCount(1);
  }

  private static Compilation compile(String source) {
    return com.google.testing.compile.Compiler.javac()
        .withProcessors(new CommandProcessor())
        .compile(file(source));
  }

  private static javax.tools.JavaFileObject file(String source) {
    return JavaFileObjects.forSourceString("Commands", IMPORTS + source);
  }
}
