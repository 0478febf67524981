package dev.elnath.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.codec.Json;
import dev.elnath.config.BundleConfig.BundleTarget;
import dev.elnath.config.SecurityConfig.CspModification;
import dev.elnath.config.WindowConfig.Color;
import dev.elnath.permission.SourcePosition;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// What a correct configuration reads as.
final class ConfigTest {
  @Test
  void anIdentifierAloneIsAConfigurationWithTheContractsDefaults() {
    Config config = Config.parse("{\"identifier\": \"com.example.notes\"}");

    assertThat(config.identifier()).isEqualTo("com.example.notes");
    assertThat(config.displayName()).isEqualTo("com.example.notes");
    assertThat(config.app().windows()).isEmpty();
    assertThat(config.app().withGlobalTauri()).isFalse();
    assertThat(config.app().security().csp()).isEmpty();
    assertThat(config.app().security().pattern())
        .isEqualTo(new SecurityConfig.Pattern.Brownfield());
    assertThat(config.app().security().assetProtocol().enable()).isFalse();
    assertThat(config.bundle().targets()).containsExactly(BundleTarget.values());
    assertThat(config.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(config.limits().maxBodyBytes()).isEqualTo(268_435_456);
    assertThat(config.warnings()).isEmpty();
  }

  @Test
  void anEmptyWindowIsTheDefaultWindow() {
    assertThat(app("\"windows\": [{}]").windows()).containsExactly(WindowConfig.DEFAULT);
  }

  @Test
  void everyKeyOfAWindowReachesItsMember() throws Exception {
    WindowConfig window = Config.parse(KnownKeysTest.everyKey()).app().windows().getFirst();

    assertThat(window)
        .isEqualTo(
            new WindowConfig(
                "main",
                false,
                "start.html",
                Optional.of("Notes/1"),
                false,
                true,
                OptionalDouble.of(10),
                OptionalDouble.of(20.5),
                640,
                480,
                OptionalDouble.of(100),
                OptionalDouble.of(101),
                OptionalDouble.of(1000),
                OptionalDouble.of(1001),
                Optional.of(new WindowConfig.PreventOverflow(8, 9)),
                false,
                false,
                false,
                false,
                "Notes",
                true,
                false,
                false,
                true,
                true,
                false,
                false,
                true,
                true,
                true,
                true,
                true,
                Optional.of(WindowConfig.Theme.DARK),
                true,
                Optional.of("other"),
                Optional.of("http://localhost:3128"),
                true,
                Optional.of(true),
                Optional.of(new Color(1, 2, 3, 4)),
                true,
                Optional.of("profile")));
  }

  @Test
  void theSampleWithEveryKeyReadsAsWritten() throws Exception {
    Config config = Config.parse(KnownKeysTest.everyKey());

    assertThat(config.version()).contains("1.2.3-beta.1+5");
    assertThat(config.displayName()).isEqualTo("Notes");
    assertThat(config.plugins())
        .isEqualTo(
            Map.of(
                "fs",
                new Json(
                    "{\"requireLiteralLeadingDot\":false,\"numbers\":[1,2.50,-3e2,null,true]}")));
    assertThat(config.limits()).isEqualTo(new Limits(1_048_576, 50, 16, 0, 64, 7, 8, 9));
    assertThat(config.app().trayIcon().orElseThrow().showMenuOnLeftClick()).isFalse();
    assertThat(config.app().appDirectoriesOverride().orElseThrow())
        .isInstanceOf(AppDirectories.Each.class);
    assertThat(config.build().devUrl()).contains(URI.create("http://localhost:1420"));
    assertThat(config.build().beforeDevCommand().orElseThrow().await()).isTrue();
    assertThat(config.bundle().targets()).containsExactly(BundleTarget.DEB, BundleTarget.APPIMAGE);
    assertThat(config.bundle().deb().depends()).containsExactly("libc6");
    assertThat(config.bundle().fileAssociations().getFirst().ext()).containsExactly("note");
    assertThat(config.bundle().resources())
        .isEqualTo(new BundleConfig.Resources.Mapped(Map.of("data/*", "data/")));
  }

  @Test
  void theSampleWithEveryKeyHasItsSecurity() throws Exception {
    SecurityConfig security = Config.parse(KnownKeysTest.everyKey()).app().security();

    assertThat(security.csp().orElseThrow().toHeader())
        .isEqualTo("default-src 'self' ipc:; img-src 'self' asset:");
    assertThat(security.devCsp().orElseThrow().directives())
        .containsEntry("connect-src", List.of("ipc:", "http://ipc.localhost"));
    assertThat(security.dangerousDisableAssetCspModification())
        .isEqualTo(new CspModification.Except(List.of("style-src")));
    assertThat(security.assetProtocol().scope())
        .isEqualTo(
            new SecurityConfig.FileScope(
                List.of("$DATA/**"), List.of("$DATA/secret"), Optional.of(false)));
    assertThat(security.pattern()).isEqualTo(new SecurityConfig.Pattern.Isolation("../isolation"));
    assertThat(security.capabilities().getFirst()).isEqualTo(new CapabilityEntry.Reference("main"));
    assertThat(security.capabilities().getLast())
        .isEqualTo(
            new CapabilityEntry.Inline(
                new Json("{\"identifier\":\"inline\",\"permissions\":[\"core:default\"]}"),
                new SourcePosition("tauri.conf.json", 71, 32),
                List.of(new SourcePosition("tauri.conf.json", 71, 74))));
    assertThat(security.headers())
        .containsEntry("Access-Control-Allow-Headers", "A,B")
        .containsEntry("Tauri-Custom-Header", "key1 'value1';key2 'value2'")
        .hasSize(13);
  }

  @Test
  void kebabCaseKeysAreReadLikeCamelCaseOnes() {
    AppConfig app =
        app(
            "\"macos-private-api\": true, \"enable-gtk-app-id\": true, \"windows\": [{\"user-agent\": \"x\"}]");

    assertThat(app.enableGtkAppId()).isTrue();
    assertThat(app.windows().getFirst().userAgent()).contains("x");
  }

  @Test
  void aBooleanInQuotesIsReadWithAWarning() {
    Config config =
        Config.parse(
            """
            {"identifier": "com.example.notes",
             "app": {"security": {"assetProtocol": {"enable": "true"}}}}\
            """);

    assertThat(config.app().security().assetProtocol().enable()).isTrue();
    assertThat(config.warnings())
        .extracting(ConfigProblem::toString)
        .containsExactly(
            "tauri.conf.json:2:51: app.security.assetProtocol.enable: the text \"true\" is read as true; drop the quotes");
  }

  @Test
  void theOlderNameOfATrayKeyHoldsWhereTheNewerIsAbsent() {
    Config config =
        Config.parse(
            """
            {"identifier": "com.example.notes",
             "app": {"trayIcon": {"iconPath": "a.png", "menuOnLeftClick": false}}}\
            """);

    assertThat(config.app().trayIcon().orElseThrow().showMenuOnLeftClick()).isFalse();
    assertThat(config.warnings()).singleElement().asString().contains("use that");
  }

  @Test
  void anIdentifierWithoutADotIsDoubtful() {
    assertThat(Config.parse("{\"identifier\": \"notes\"}").warnings())
        .singleElement()
        .asString()
        .startsWith("tauri.conf.json:1:16: identifier: an identifier should be a domain name");
  }

  @Test
  void nullMeansNotSetWhereAKeyHasNoDefault() {
    WindowConfig window = app("\"windows\": [{\"x\": null, \"theme\": null}]").windows().getFirst();

    assertThat(window).isEqualTo(WindowConfig.DEFAULT);
  }

  @Test
  void aThemeIsDarkInAnyCaseAndLightOtherwise() {
    List<WindowConfig> windows =
        app("\"windows\": [{\"label\": \"a\", \"theme\": \"dARK\"}, {\"theme\": \"blue\"}]")
            .windows();

    assertThat(windows)
        .extracting(WindowConfig::theme)
        .containsExactly(
            Optional.of(WindowConfig.Theme.DARK), Optional.of(WindowConfig.Theme.LIGHT));
  }

  @Test
  void aStringForTheDirectoriesIsTheirRoot() {
    assertThat(app("\"appDirectoriesOverride\": \"$DATA/notes\"").appDirectoriesOverride())
        .contains(new AppDirectories.Root("$DATA/notes"));
  }

  @Test
  void theFrontEndIsAUrlADirectoryOrFiles() {
    assertThat(frontendDist("\"https://example.com/x\""))
        .isEqualTo(new BuildConfig.FrontendDist.Remote(URI.create("https://example.com/x")));
    assertThat(frontendDist("\"../dist\""))
        .isEqualTo(new BuildConfig.FrontendDist.Directory("../dist"));
    assertThat(frontendDist("[\"a.html\"]"))
        .isEqualTo(new BuildConfig.FrontendDist.Files(List.of("a.html")));
  }

  @Test
  void ofTwoDirectivesWithOneNameTheFirstHolds() {
    assertThat(Csp.parse(" default-src 'self' ;; img-src; default-src * ").toHeader())
        .isEqualTo("default-src 'self'; img-src");
  }

  private static BuildConfig.FrontendDist frontendDist(String json) {
    return Config.parse(
            "{\"identifier\": \"com.example.notes\", \"build\": {\"frontendDist\": " + json + "}}")
        .build()
        .frontendDist()
        .orElseThrow();
  }

  private static AppConfig app(String members) {
    return Config.parse("{\"identifier\": \"com.example.notes\", \"app\": {" + members + "}}")
        .app();
  }
}
