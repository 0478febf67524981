package dev.elnath.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.elnath.command.Command;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void aModuleThatDoesNotProvideItsCommandsIsTold(@TempDir Path directory) throws IOException {
    assertThat(notes(directory, ""))
        .singleElement(STRING)
        .contains("provides dev.elnath.command.CommandBinder with demo.GreeterCommandsBinder;");
  }

  @Test
  void aModuleThatProvidesItsCommandsIsLeftInPeace(@TempDir Path directory) throws IOException {
    assertThat(
            notes(
                directory,
                "provides dev.elnath.command.CommandBinder with demo.GreeterCommandsBinder;"))
        .isEmpty();
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

  /// What the compiler says about a module with commands, which it must compile.
  private static List<String> notes(Path directory, String directive) throws IOException {
    Path module = directory.resolve("module-info.java");
    Files.writeString(module, "module demo { requires dev.elnath.core; " + directive + " }");
    Path commands = Files.createDirectories(directory.resolve("demo")).resolve("Greeter.java");
    Files.writeString(commands, COMMANDS.getCharContent(false));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      String modulePath =
          Stream.of(Command.class, NullMarked.class)
              .map(ModulesTest::location)
              .collect(Collectors.joining(File.pathSeparator));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              List.of(
                  "--module-path",
                  modulePath,
                  "-d",
                  directory.toString(),
                  "-Xlint:all,-processing",
                  "-Werror"),
              null,
              files.getJavaFileObjects(module, commands));
      task.setProcessors(List.of(new CommandProcessor()));
      boolean succeeded = task.call();
      List<String> said =
          diagnostics.getDiagnostics().stream()
              .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
              .toList();
      assertThat(succeeded).as(String.join("\n", said)).isTrue();
      return said;
    }
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
