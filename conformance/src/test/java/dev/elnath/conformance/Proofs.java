package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which commands and events the checks of a suite have proven, and how it was seen. What they are
/// to prove is in a file of `proven`, from which the table of all commands is made.
@Naming(commands = Naming.Case.SNAKE)
final class Proofs {
  /// The system property with which they are written anew.
  static final String UPDATE = "golden.update";

  static final Path FOLDER = Path.of("proven");

  /// The suite of what a Wayland compositor shows; the others are under the X server.
  static final String UNDER_WAYLAND = "wayland";

  private final Map<String, String> means = new TreeMap<>();

  /// @param commands as `window|show`, events as `event|tauri://move`
  @Command
  synchronized void proven(List<String> commands, String means) {
    commands.forEach(command -> this.means.merge(command, means, Proofs::better));
  }

  /// What others have seen counts more than what a command says of itself.
  private static String better(String before, String now) {
    return before.equals("answer") ? now : before;
  }

  /// Fails if it is not what the file says; writes the file with the system property
  /// `golden.update`.
  synchronized void compare(String suite) throws IOException {
    Path file = FOLDER.resolve(suite + ".txt");
    List<String> lines =
        means.entrySet().stream().map(proof -> proof.getKey() + " " + proof.getValue()).toList();
    if (Boolean.getBoolean(UPDATE)) {
      Files.write(file, lines);
    }
    assertThat(lines)
        .as("what the suite " + suite + " has proven; -Dgolden.update=true writes it to " + file)
        .isEqualTo(Files.readAllLines(file));
  }

  /// What the files of some suites say: the means by the command or event.
  static Map<String, String> of(String... suites) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String suite : suites) {
      for (String line : Files.readAllLines(FOLDER.resolve(suite + ".txt"))) {
        int space = line.indexOf(' ');
        all.merge(line.substring(0, space), line.substring(space + 1), Proofs::better);
      }
    }
    return all;
  }
}
