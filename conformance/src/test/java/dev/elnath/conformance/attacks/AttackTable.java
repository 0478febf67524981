package dev.elnath.conformance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;

/// The table of attempts in the documentation, which has to be what ran. With the system property
/// `attacks.update` it is written instead of compared.
final class AttackTable {
  private static final Path FILE = Path.of("../docs/attacks.md");

  private AttackTable() {}

  /// A test that holds the table against what ran, behind the tests of what ran.
  static DynamicTest test(String name, List<Row> rows) {
    return DynamicTest.dynamicTest(
        "the table of " + name + " in the documentation is what ran", () -> hold(name, rows));
  }

  /// Compares, or writes, the part of the table between the comments `<!-- attacks: NAME -->` and
  /// `<!-- end -->`.
  static void hold(String name, List<Row> rows) throws IOException {
    String text = Files.readString(FILE);
    Matcher part =
        Pattern.compile(
                "(<!-- attacks: " + Pattern.quote(name) + " -->\n).*?(\n<!-- end -->)",
                Pattern.DOTALL)
            .matcher(text);
    assertThat(part.find()).as("a part for " + name + " in " + FILE).isTrue();
    String now = text.substring(0, part.end(1)) + written(rows) + text.substring(part.start(2));
    if (Boolean.getBoolean("attacks.update")) {
      Files.writeString(FILE, now);
    } else {
      assertThat(text)
          .as(FILE + " tells what was tried; write it with -Dattacks.update=true")
          .isEqualTo(now);
    }
  }

  private static String written(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.isControl())
        .map(row -> "| %s | %s | %s |".formatted(row.from(), cell(row.name()), code(row.refusal())))
        .collect(Collectors.joining("\n", "| who | tries to | meets |\n|---|---|---|\n", ""));
  }

  private static String code(String text) {
    return text.isEmpty() ? "nothing is there" : "`` " + cell(text).replace("\0", "␀") + " ``";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
