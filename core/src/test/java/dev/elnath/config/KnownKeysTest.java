package dev.elnath.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.NodeParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Keeps three things in step: what the reader knows, what the documentation lists and what the
/// sample with every key has.
final class KnownKeysTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  @Test
  void theDocumentationListsExactlyTheKeysThatTheReaderKnows() throws Exception {
    Path page = Path.of("..", "docs", "reference", "configuration.md");
    Set<String> documented = new TreeSet<>();
    Matcher rows = ROW.matcher(Files.readString(page));
    while (rows.find()) {
      assertThat(documented.add(rows.group(1))).as("%s is listed once", rows.group(1)).isTrue();
    }
    assertThat(documented).isEqualTo(knownKeys());
  }

  @Test
  void theSampleHasEveryKeyThatTheReaderKnows() throws Exception {
    Set<String> present = new TreeSet<>();
    collect(NodeParser.parse(everyKey(), "every-key.json", new FileProblems()), "", present);
    assertThat(present).containsAll(knownKeys());
  }

  static String everyKey() throws IOException {
    try (InputStream in = KnownKeysTest.class.getResourceAsStream("every-key.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> knownKeys() throws IOException {
    Set<String> known = new TreeSet<>();
    FileProblems recording =
        new FileProblems() {
          @Override
          public void known(String path, String name) {
            known.add(general(Keys.join(path, name)));
          }
        };
    var _ = new ConfigFiles(name -> null, recording).config(everyKey(), "every-key.json");
    return known;
  }

  private static void collect(Node node, String path, Set<String> paths) {
    paths.add(general(path));
    if (node instanceof ObjectNode object) {
      object
          .members()
          .forEach((name, member) -> collect(member.value(), Keys.join(path, name), paths));
    }
    if (node instanceof ListNode list) {
      list.items().forEach(item -> collect(item, path + "[0]", paths));
    }
  }

  private static String general(String path) {
    return path.replaceAll("\\[\\d+]", "[]").replace("language.en-US.", "language.<tag>.");
  }
}
