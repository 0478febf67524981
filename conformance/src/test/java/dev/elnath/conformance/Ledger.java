package dev.elnath.conformance;

import dev.elnath.app.Transport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// What has run, for the table in `docs/conformance.md`: a file for each test class, a line for
/// each check with row, transport, package and `passed` or `failed`, between tabs.
final class Ledger {
  private static final Path FOLDER = Path.of("target", "conformance");

  private Ledger() {}

  /// @param rows turns the row that a page names into the one that counts
  static void write(
      String test, Transport transport, List<Reports.Report> reports, UnaryOperator<String> rows)
      throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(
        FOLDER.resolve(test + ".tsv"),
        reports.stream()
            .map(report ->
                String.join(
                    "\t",
                    rows.apply(report.row()),
                    transport.name().toLowerCase(Locale.ROOT),
                    report.with().title(),
                    report.ok() ? "passed" : "failed"))
            .toList());
  }
}
