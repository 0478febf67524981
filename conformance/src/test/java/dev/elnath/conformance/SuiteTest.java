package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Opens pages of `conformance/page` in a window, one after another, waits for their accounts, and
/// makes a test of each of their checks.
abstract class SuiteTest {
  private static final int MINUTES = 20;

  private final String suite;
  private final List<PagePackage> packages;
  private final Transport transport;
  private final Reports reports;

  SuiteTest(String suite, List<PagePackage> packages, Transport transport) {
    this.suite = suite;
    this.packages = packages;
    this.transport = transport;
    this.reports = new Reports(suite, packages);
  }

  /// Adds what the suite's page calls, besides reporting.
  abstract AppBuilder withCommands(AppBuilder app);

  /// Whether the pages have `window.__TAURI__`.
  boolean withGlobalTauri() {
    return true;
  }

  /// Further keys of the configuration, as JSON members with a comma before them.
  String configuration() {
    return "";
  }

  /// Further keys of the configuration's `app`, as JSON members with a comma before them.
  String appConfiguration() {
    return "";
  }

  /// The row of `docs/conformance.md` in which a check counts.
  ///
  /// @param ofThePage the row that the page names
  String row(String ofThePage) {
    return ofThePage;
  }

  @TestFactory
  List<DynamicTest> everyCheckOfThePagePasses() throws Exception {
    DirectConnections connections = DirectConnections.counted();
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(ended), "main thread of " + suite);
    mainThread.setDaemon(true);
    mainThread.start();
    int total =
        CompletableFuture.anyOf(reports.finished(), ended)
            .thenApply(_ -> reports.finished().getNow(-1))
            .get(MINUTES, TimeUnit.MINUTES);
    List<Reports.Report> received = reports.received();
    assertThat(received).as("checks that the pages counted").hasSize(total).isNotEmpty();
    ended.get(5, TimeUnit.MINUTES);
    Ledger.write(getClass().getSimpleName(), transport, received, this::row);
    assertThat(connections.count())
        .as("pages that were connected directly")
        .isEqualTo(transport == Transport.DIRECT ? packages.size() : 0);
    return received.stream()
        .map(report ->
            DynamicTest.dynamicTest(
                report.page() + ": " + report.name(),
                () -> assertThat(report.ok()).as(report.name() + ": " + report.detail()).isTrue()))
        .toList();
  }

  private void run(CompletableFuture<Integer> ended) {
    try {
      Config config =
          Config.parse(
              """
              { "identifier": "dev.elnath.conformance",
                "app": { "withGlobalTauri": %s, "windows": [{ "url": "%s.html" }] %s } %s }
              """
                  .formatted(
                      withGlobalTauri(),
                      packages.getFirst().page(suite),
                      appConfiguration(),
                      configuration()));
      Authority everything = query -> new Authority.Allowed(CommandScope.EMPTY);
      AppBuilder app =
          App.of(config)
              .assets(Assets.directory(Path.of("page/dist")))
              .authority(everything)
              .transport(transport)
              .commands(reports);
      ended.complete(withCommands(app).run());
    } catch (RuntimeException | Error failure) {
      reports.finished().completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }
}
