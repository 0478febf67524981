package dev.elnath.conformance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import dev.elnath.window.Webview;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Opens an application with several windows, of which some show pages from elsewhere, lets all of
/// them try what they can, and holds what came of each attempt against the refusal that it has to
/// meet.
abstract class AttackSuite {
  private final Transport transport;
  private final Rows rows = new Rows();
  private final Vault vault = new Vault();

  @TempDir private Path directory;

  AttackSuite(Transport transport) {
    this.transport = transport;
  }

  @TestFactory
  Stream<DynamicTest> nothingGetsIn() throws Exception {
    AttackFiles.Paths files = AttackFiles.make(directory);
    try (Refusals refusals = Refusals.heard();
        Elsewhere elsewhere = Elsewhere.start(rows, files.inside());
        Elsewhere other = Elsewhere.start(rows, files.inside())) {
      Host host = new Host(rows, new Host.World(elsewhere.origin(), files), refusals);
      CompletableFuture<App> ready = new CompletableFuture<>();
      CompletableFuture<Integer> ended = new CompletableFuture<>();
      Thread mainThread =
          new Thread(() -> run(elsewhere, host, ready, ended), "main thread of attacks");
      mainThread.setDaemon(true);
      mainThread.start();
      App app = ready.get(5, TimeUnit.MINUTES);
      List<Row> remote =
          wander(
              app.window("wanderer").orElseThrow().webview(),
              elsewhere.port(),
              other.port(),
              refusals);
      List<Row> tried = new ArrayList<>(rows.await("page"));
      tried.addAll(rows.await("stranger"));
      tried.addAll(remote);
      List<DynamicTest> tables =
          new ArrayList<>(List.of(AttackTable.test("pages", List.copyOf(tried))));
      // Over the direct transport a document has a name before its first script can give it
      // another.
      if (transport != Transport.DIRECT) {
        List<Row> late = late(app, host.stolenKey(app));
        tables.add(AttackTable.test("documents", late));
        tried.addAll(late);
      }
      int windows = app.windows().size();
      boolean closed = host.isResourceClosed();
      app.exit(0);
      assertThat(ended.get(5, TimeUnit.MINUTES)).isZero();
      return Stream.of(Rows.tests(tried), inTheEnd(host, windows, closed), tables.stream())
          .flatMap(tests -> tests);
    }
  }

  /// Shows one document after another, of which the second calls in the name of the first.
  private List<Row> late(App app, String key) throws Exception {
    String hash = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    app.window("main")
        .orElseThrow()
        .webview()
        .navigate("tauri://localhost/attacks-late.html#" + hash);
    return rows.await("late");
  }

  /// What nobody was to bring about, however it was tried.
  private Stream<DynamicTest> inTheEnd(Host host, int windows, boolean closed) {
    return Stream.of(
        DynamicTest.dynamicTest(
            "nothing ran that nobody was to run", () -> assertThat(vault.stolen()).isEmpty()),
        DynamicTest.dynamicTest(
            "only the page with the key ran what it may run",
            () -> assertThat(host.thieves()).isNotEmpty().containsOnly("main")),
        DynamicTest.dynamicTest(
            "the bystander's resource is still open", () -> assertThat(closed).isFalse()),
        DynamicTest.dynamicTest("there is no window more", () -> assertThat(windows).isEqualTo(4)));
  }

  /// Shows one window one address after another; a capability names the first.
  private List<Row> wander(Webview webview, int port, int otherPort, Refusals refusals)
      throws Exception {
    List<Row> told = new ArrayList<>();
    Map<String, String> places = places(port, otherPort);
    if (transport == Transport.MESSAGE) {
      // Over the others a page is known by its origin, which has no path.
      places.put("its own path", "http://127.0.0.1:" + port + "/guest/page?party=PARTY");
    }
    for (Map.Entry<String, String> place : places.entrySet()) {
      String party = URLEncoder.encode(place.getKey(), StandardCharsets.UTF_8);
      webview.navigate(place.getValue().replace("PARTY", party));
      told.addAll(rows.await(place.getKey()));
    }
    String disguised = "http://127.0.0.1:80@localhost:" + port + "/page?party=disguised";
    webview.navigate(disguised);
    told.add(
        new Row(
            "a remote page with a capability",
            "use it at its own address as a user name",
            "\"wanderer\" may not show ‹there›, which is no page of the application;"
                + " App.of(…).onNavigation(…) can allow it",
            refusals.of(disguised)));
    webview.navigate("http://127.0.0.1:" + port + "/page?party=runaway");
    told.addAll(rows.await("landed"));
    return told;
  }

  private static Map<String, String> places(int port, int otherPort) {
    String page = "/page?party=PARTY";
    Map<String, String> places = new LinkedHashMap<>();
    places.put("its own address", "http://127.0.0.1:" + port + page);
    places.put("another path", "http://127.0.0.1:" + port + "/guests" + page);
    places.put("another port", "http://127.0.0.1:" + otherPort + page);
    places.put("another name of the same machine", "http://localhost:" + port + page);
    places.put("an address that begins with its own", "http://127.0.0.1.localhost:" + port + page);
    places.put("the name of the application’s origin", "http://tauri.localhost:" + port + page);
    places.put(
        "an address that it was redirected to",
        "http://127.0.0.1:%d/redirect?to=http://localhost:%d/page%%3Fparty=PARTY"
            .formatted(port, port));
    return places;
  }

  private void run(
      Elsewhere elsewhere,
      Host host,
      CompletableFuture<App> ready,
      CompletableFuture<Integer> ended) {
    try {
      ended.complete(
          App.of(Config.parse(configuration(elsewhere)))
              .assets(Assets.directory(Path.of("page/dist")))
              .transport(transport)
              .commands(host)
              .plugin(vault)
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }

  private String configuration(Elsewhere elsewhere) {
    List<String> capabilities = new ArrayList<>();
    capabilities.add(
        capability(
            "pages",
            "\"windows\": [\"main\", \"bystander\"]",
            "core:default",
            "vault:allow-open",
            "vault:allow-melt"));
    capabilities.add(capability("denial", "\"windows\": [\"nobody\"]", "vault:deny-melt"));
    capabilities.add(capability("bystander", "\"windows\": [\"bystander\"]", "vault:allow-peek"));
    capabilities.add(
        capability(
            "guest",
            "\"windows\": [\"wanderer\"], \"local\": false, \"remote\": { \"urls\": [\"%s\"] }"
                .formatted(elsewhere.origin()),
            "vault:allow-sign"));
    capabilities.add(
        capability(
            "guest-path",
            "\"windows\": [\"wanderer\"], \"local\": false, \"remote\": { \"urls\": [\"%s/guest/*\"] }"
                .formatted(elsewhere.origin()),
            "vault:allow-stamp"));
    capabilities.add(
        """
        { "identifier": "reading", "windows": ["main"], "permissions": [{
            "identifier": "vault:allow-read",
            "allow": ["%s/reach/**"], "deny": ["%s/reach/denied/**"] }] }
        """
            .formatted(directory, directory));
    return """
    { "identifier": "dev.elnath.attacks",
      "app": {
        "withGlobalTauri": true,
        "windows": [
          { "label": "bystander", "url": "attacks-bystander.html" },
          { "label": "main", "url": "attacks.html" },
          { "label": "stranger", "url": "http://localhost:%d/page?party=stranger" },
          { "label": "wanderer", "url": "about:blank" }
        ],
        "security": {
          "capabilities": [%s],
          "assetProtocol": {
            "enable": true,
            "scope": { "allow": ["%s/reach/**"], "deny": ["%s/reach/denied/**"] }
          }
        }
      },
      "plugins": { "elnath": { "maxBodyBytes": 1048576, "maxNesting": 64, "maxListeners": 200 } } }
    """
        .formatted(elsewhere.port(), String.join(",", capabilities), directory, directory);
  }

  private static String capability(String name, String members, String... permissions) {
    return """
    { "identifier": "%s", %s, "permissions": ["%s"] }
    """
        .formatted(name, members, String.join("\", \"", permissions));
  }
}
