package dev.elnath.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What programs have written into files.
final class Logs {
  private static final int LINES = 50;

  private Logs() {}

  /// The last lines of a file.
  static String endOf(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
