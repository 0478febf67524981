package dev.elnath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The short run of all targets: the inputs of `corpus/`, among them all that was ever found, and a
/// fixed number of changed ones.
final class FuzzTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final int CHANGED = 3_000;

  @TestFactory
  Stream<DynamicTest> propertiesHoldForTheCorpusAndWhatIsLikeIt() {
    return Targets.ALL.entrySet().stream()
        .map(target ->
            DynamicTest.dynamicTest(
                target.getKey().getSimpleName(), () -> run(target.getKey(), target.getValue())));
  }

  @Test
  void everyTargetIsRun() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Fuzz.java"))
              .map(name -> name.replace(".java", ""))
              .toList();
      assertThat(Targets.ALL.keySet().stream().map(Class::getSimpleName))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  private static void run(Class<?> target, Consumer<byte[]> property) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS.resolve(target.getSimpleName()))) {
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    assertThat(seeds).as("inputs in corpus/" + target.getSimpleName()).isNotEmpty();
    Mutations mutations = new Mutations(target.getSimpleName().hashCode(), seeds);
    seeds.forEach(seed -> check(property, seed));
    for (int count = 0; count < CHANGED; count++) {
      check(property, mutations.next());
    }
  }

  private static void check(Consumer<byte[]> property, byte[] input) {
    try {
      property.accept(input);
    } catch (RuntimeException | Error failure) {
      throw new AssertionError(
          "input " + HexFormat.of().formatHex(input) + ", as text: " + Input.text(input), failure);
    }
  }
}
