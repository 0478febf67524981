package dev.elnath.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The Unix sockets that this very process listens on, found as any other process of this user
/// would.
public final class OwnSockets {
  private OwnSockets() {}

  /// Those whose path ends so.
  public static List<Path> endingWith(String name) throws IOException {
    Set<String> own = new HashSet<>();
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
      for (Path descriptor : descriptors.toList()) {
        if (Files.isSymbolicLink(descriptor)) {
          own.add(Files.readSymbolicLink(descriptor).toString());
        }
      }
    }
    return Files.readAllLines(Path.of("/proc/net/unix")).stream()
        .map(line -> line.split(" +", -1))
        .filter(parts -> parts.length == 8 && parts[7].endsWith(name))
        .filter(parts -> own.contains("socket:[" + parts[6] + "]"))
        .map(parts -> Path.of(parts[7]))
        .distinct()
        .toList();
  }
}
