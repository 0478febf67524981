package dev.elnath.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/// How a program finds its commands, on a class path and in a module.
class ModulesTest {
  private static final JavaFileObject COMMANDS =
      JavaFileObjects.forSourceString(
          "demo.Greeter",
          """
          package demo;

          public class Greeter {
            @dev.elnath.command.Command public void greet() {}
          }
          """);

  private static final JavaFileObject MORE =
      JavaFileObjects.forSourceString(
          "demo.Adder",
          """
          package demo;

          class Adder {
            @dev.elnath.command.Command int add(demo.Person person) { return 1; }
          }
          """);

  private static final JavaFileObject PERSON =
      JavaFileObjects.forSourceString(
          "demo.Person", "package demo; public record Person(int age) {}");

  @Test
  void everyBinderIsListedForTheServiceLoader() throws IOException {
    Compilation compilation = Case.compiler().compile(COMMANDS, MORE, PERSON);
    assertThat(compilation).succeededWithoutWarnings();
    JavaFileObject services =
        compilation
            .generatedFile(
                StandardLocation.CLASS_OUTPUT, "META-INF/services/dev.elnath.command.CommandBinder")
            .orElseThrow();
    assertThat(services.getCharContent(false).toString())
        .isEqualTo("demo.AdderCommandsBinder\ndemo.GreeterCommandsBinder\n");
  }

  @Test
  void aModuleThatDoesNotProvideItsCommandsIsTold() {
    Compilation compilation = inModule("");
    assertThat(compilation).succeeded();
    assertThat(compilation)
        .hadNoteContaining(
            "provides dev.elnath.command.CommandBinder with demo.GreeterCommandsBinder;");
  }

  @Test
  void aModuleThatProvidesItsCommandsIsLeftInPeace() {
    Compilation compilation =
        inModule("provides dev.elnath.command.CommandBinder with demo.GreeterCommandsBinder;");
    assertThat(compilation).succeeded();
    assertThat(compilation.notes()).isEmpty();
  }

  @Test
  void aTypeThatAnotherProcessorWritesIsWaitedFor() {
    Compilation compilation =
        javac()
            .withProcessors(new CommandProcessor(), new WritingProcessor(PERSON))
            .compile(COMMANDS, MORE);
    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("demo.PersonCodec");
  }

  @Test
  void aTypeThatNobodyWritesIsTheCompilersToTell() {
    Compilation compilation = javac().withProcessors(new CommandProcessor()).compile(MORE);
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("cannot find symbol");
  }

  private static Compilation inModule(String directive) {
    JavaFileObject module =
        JavaFileObjects.forSourceString(
            "module-info", "module demo { requires dev.elnath.core; " + directive + " }");
    return javac()
        .withProcessors(new CommandProcessor())
        .withOptions(
            "--module-path",
            Stream.of(dev.elnath.command.Command.class, tools.jackson.core.JsonParser.class)
                .map(ModulesTest::location)
                .collect(Collectors.joining(java.io.File.pathSeparator)))
        .compile(module, COMMANDS);
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
