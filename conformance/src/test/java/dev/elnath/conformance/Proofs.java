package dev.elnath.conformance;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which commands and events a suite has proven, and how that was seen. It is left in a file of
/// `target/proofs` for the table of all commands.
@Naming(commands = Naming.Case.SNAKE)
final class Proofs {
  static final Path DIRECTORY = Path.of("target", "proofs");

  private final Map<String, String> means = new TreeMap<>();

  @Command
  synchronized void proven(List<String> commands, String means) {
    commands.forEach(command -> this.means.putIfAbsent(command, means));
  }

  synchronized void save(String suite) throws IOException {
    Files.createDirectories(DIRECTORY);
    Files.write(
        DIRECTORY.resolve(suite + ".txt"),
        means.entrySet().stream().map(proof -> proof.getKey() + " " + proof.getValue()).toList());
  }
}
