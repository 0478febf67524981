package dev.elnath.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.command.CommandHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Keeps README and `docs/` true: their code is that of files which the build compiles, and their
/// links lead somewhere.
final class DocumentationTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("(?:]\\(|src(?:set)?=\")([^)\"#:\\s]+)");

  @TestFactory
  Stream<DynamicTest> everyCodeBlockIsTheTextOfTheFileThatItNames() throws IOException {
    return pages().stream()
        .flatMap(page -> CodeBlock.in(page).stream())
        .map(block -> DynamicTest.dynamicTest(block.title(ROOT), () -> block.check(ROOT)));
  }

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsToAFile() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(ROOT.relativize(page).toString(), () -> check(page)));
  }

  @Test
  void theReadmeHasTheFirstProgramWholeAndUnderTwentyLines() throws IOException {
    Path program =
        ROOT.resolve("examples/first/src/main/java/dev/elnath/examples/first/First.java");
    assertThat(Files.readString(ROOT.resolve("README.md")))
        .contains("```java\n" + Files.readString(program) + "```\n");
    assertThat(Files.readAllLines(program)).hasSizeLessThan(20);
  }

  @Test
  void thePageCallsTheCommandThatTheProgramHas() throws IOException {
    assertThat(FirstCommands.of(new First()).handlers())
        .extracting(CommandHandler::name)
        .containsExactly("greet");
    assertThat(Files.readString(ROOT.resolve("examples/first/src/main/resources/web/index.html")))
        .contains("invoke('greet', { name })");
  }

  private static void check(Path page) throws IOException {
    List<String> broken =
        LINK.matcher(Files.readString(page))
            .results()
            .map(link -> link.group(1))
            .filter(target -> !Files.exists(page.resolveSibling(target)))
            .toList();
    assertThat(broken).as("links of %s that lead nowhere", page).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> documents = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(ROOT::resolve),
              documents.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }
}
