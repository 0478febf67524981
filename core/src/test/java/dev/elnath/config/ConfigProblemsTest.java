package dev.elnath.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a developer is told about a configuration that is wrong.
final class ConfigProblemsTest {
  @Test
  void anUnknownKeyNamesItsPlaceAndTheNearestKnownOne() {
    String json =
        """
        {
          "identifier": "com.example.notes",
          "app": {
            "windows": [
              {
                "label": "main",
                "titel": "Notes"
              }
            ]
          }
        }\
        """;

    assertThatThrownBy(() -> Config.parse(json))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "tauri.conf.json:7:9: app.windows[0].titel: unknown key; did you mean \"title\"?");
  }

  @Test
  void anUnknownKeyUnlikeAnyOtherNamesThemAll() {
    assertThat(problem("\"app\": {\"trayIcon\": {\"iconPath\": \"a\", \"zzzzzzzz\": 1}}"))
        .isEqualTo(
            "tauri.conf.json:1:75: app.trayIcon.zzzzzzzz: unknown key; the keys here are \"id\", \"iconPath\", \"iconAsTemplate\", \"menuOnLeftClick\", \"showMenuOnLeftClick\", \"title\", \"tooltip\"");
  }

  @Test
  void severalProblemsAreToldTogetherInTheOrderOfTheText() {
    String json =
        """
        {
          "productNmae": "x",
          "app": {
            "windows": [{"label": "a", "width": "wide"}, {"label": "a", "height": null}],
            "security": {"freezePrototype": 1}
          }
        }\
        """;

    assertThatThrownBy(() -> Config.parse(json))
        .hasMessage(
            """
            tauri.conf.json:1:1: identifier: missing; it has no default
            tauri.conf.json:2:3: productNmae: unknown key; did you mean "productName"?
            tauri.conf.json:4:41: app.windows[0].width: expected a number, found the text "wide"
            tauri.conf.json:4:60: app.windows[1].label: the label "a" is that of app.windows[0] already; choose another
            tauri.conf.json:4:75: app.windows[1].height: expected a number, found null
            tauri.conf.json:5:37: app.security.freezePrototype: expected a boolean, found the number 1\
            """);
  }

  @Test
  void theProblemsOfAnExceptionCanBeTakenApart() {
    ConfigException failure =
        catchThrowableOfType(ConfigException.class, () -> Config.parse("{\n  \"app\": 5\n}"));

    assertThat(failure.problems())
        .containsExactly(
            new ConfigProblem("tauri.conf.json", 1, 1, "identifier", "missing; it has no default"),
            new ConfigProblem(
                "tauri.conf.json", 2, 10, "app", "expected an object, found the number 5"));
  }

  @Test
  void aTextThatIsNotJsonNamesTheLine() {
    assertThatThrownBy(() -> Config.parse("{\n  \"identifier\": \"a.b\",\n}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("tauri.conf.json:3:1: not valid JSON: ");
  }

  @Test
  void anEmptyTextIsRefused() {
    assertThatThrownBy(() -> Config.parse("  "))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("the text ends where a value belongs");
  }

  @Test
  void whatFollowsTheConfigurationIsRefused() {
    assertThatThrownBy(() -> Config.parse("{\"identifier\": \"a.b\"} {}"))
        .hasMessage("tauri.conf.json:1:23: something follows the end of the value");
  }

  @Test
  void aConfigurationNestedTooDeeplyIsRefused() {
    assertThatThrownBy(() -> Config.parse("[".repeat(100_000)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("100");
  }

  @Test
  void halfOfASurrogatePairIsRefused() {
    assertThatThrownBy(
            () -> Config.parse("{\"identifier\": \"a.b\", \"plugins\": {\"x\": \"\\ud800\"}}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("half of a surrogate pair");
  }

  @Test
  void aKeyThatIsThereTwiceIsRefused() {
    assertThat(problem("\"productName\": \"a\", \"productName\": \"b\""))
        .endsWith("productName: is there twice; keep one");
    assertThat(problem("\"app\": {\"windows\": [{\"userAgent\": \"a\", \"user-agent\": \"b\"}]}"))
        .endsWith("app.windows[0].user-agent: is there twice; keep one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "a/b", "a\\\\b", "", "a b", "ä.b", "a\\u0000b"})
  void anIdentifierThatCouldLeaveItsDirectoryIsRefused(String identifier) {
    assertThatThrownBy(() -> Config.parse("{\"identifier\": \"" + identifier + "\"}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("identifier: ")
        .hasMessageContaining("may hold only ASCII letters, digits, \"-\" and \".\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "a..b", ".a", "a."})
  void anIdentifierWithAnEmptyNameIsRefused(String identifier) {
    assertThatThrownBy(() -> Config.parse("{\"identifier\": \"" + identifier + "\"}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("a \".\" stands between two names");
  }

  @Test
  void anIdentifierLongerThanADirectorysNameIsRefused() {
    assertThatThrownBy(() -> Config.parse("{\"identifier\": \"a." + "b".repeat(254) + "\"}"))
        .hasMessageContaining("at most 255 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a\\\\b", "a:b", "a*", "a?", "<", ">", "|", "", "..", "a\\nb"})
  void aProductNameThatCannotNameAFileIsRefused(String name) {
    assertThat(problem("\"productName\": \"" + name + "\""))
        .contains("productName: ")
        .contains("cannot be a product name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a.b", "a$"})
  void aLabelOutsideTheAlphabetIsRefused(String label) {
    assertThat(problem("\"app\": {\"windows\": [{\"label\": \"" + label + "\"}]}"))
        .contains("app.windows[0].label: \"" + label + "\" cannot be a label; use letters");
  }

  @Test
  void twoWindowsWithoutALabelAreBothMain() {
    assertThat(problem("\"app\": {\"windows\": [{}, {}]}"))
        .isEqualTo(
            "tauri.conf.json:1:61: app.windows[1]: the label \"main\" is that of app.windows[0] already; choose another");
  }

  @Test
  void aVersionThatIsNoneNeedsAFile() {
    assertThat(problem("\"version\": \"1.2\""))
        .isEqualTo(
            "tauri.conf.json:1:48: version: \"1.2\" is neither a version like 1.2.3 nor the path of a package.json, from this file, that has one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\"build\": {\"devUrl\": \"localhost\"} ~ build.devUrl: \"localhost\" is no URL (it has no scheme or no host); write one like http://localhost:1420",
        "\"build\": {\"frontendDist\": 5} ~ build.frontendDist: expected a URL, a directory or a list of files, found the number 5",
        "\"build\": {\"beforeDevCommand\": {}} ~ build.beforeDevCommand.script: missing; it has no default",
        "\"build\": {\"beforeBuildCommand\": {\"script\": \"x\", \"wait\": true}} ~ build.beforeBuildCommand.wait: unknown key",
        "\"bundle\": {\"targets\": \"zip\"} ~ bundle.targets: expected one of \"all\", \"deb\", \"rpm\", \"appimage\", \"msi\", \"nsis\", \"app\", \"dmg\", found the text \"zip\"",
        "\"bundle\": {\"linux\": {\"deb\": {\"depend\": []}}} ~ bundle.linux.deb.depend: unknown key; did you mean \"depends\"?",
        "\"bundle\": {\"linux\": {\"rpm\": {\"epoch\": 1.5}}} ~ bundle.linux.rpm.epoch: expected a whole number from 0 to 4294967295, found the number 1.5",
        "\"app\": {\"trayIcon\": {}} ~ app.trayIcon.iconPath: missing; it has no default",
        "\"app\": {\"appDirectoriesOverride\": []} ~ app.appDirectoriesOverride: expected a string or an object, found a list",
        "\"app\": {\"windows\": {}} ~ app.windows: expected a list, found an object",
        "\"app\": {\"windows\": [{\"width\": 1e999}]} ~ app.windows[0].width: the number is too large",
        "\"app\": {\"windows\": [{\"backgroundColor\": \"red\"}]} ~ app.windows[0].backgroundColor: \"red\" is no colour; write #rgb, #rrggbb or #rrggbbaa",
        "\"app\": {\"windows\": [{\"dataStoreIdentifier\": [1]}]} ~ app.windows[0].dataStoreIdentifier: 16 bytes belong here, not 1",
        "\"app\": {\"windows\": [{\"preventOverflow\": {\"width\": 1}}]} ~ app.windows[0].preventOverflow.height: missing",
        "\"app\": {\"security\": {\"headers\": {\"X-Other\": \"1\"}}} ~ app.security.headers.X-Other: unknown key",
        "\"app\": {\"security\": {\"headers\": {\"Permissions-Policy\": \"a\\nb\"}}} ~ app.security.headers.Permissions-Policy: a header cannot hold line breaks",
        "\"app\": {\"security\": {\"csp\": {\"img-src\": \"a; b\"}}} ~ app.security.csp.img-src: one directive and its sources belong here",
        "\"app\": {\"security\": {\"csp\": \"img-src a\\u0001b\"}} ~ app.security.csp: a policy is sent as a header, which cannot hold control characters",
        "\"app\": {\"security\": {\"devCsp\": {\"img-src\": [\"a\\u007f\"]}}} ~ app.security.devCsp.img-src: a policy is sent as a header",
        "\"app\": {\"windows\": [{\"backgroundColor\": [1, 2]}]} ~ app.windows[0].backgroundColor: expected a colour as \"#rrggbb\", [r, g, b, a] or {red, green, blue, alpha}, found a list",
        "\"app\": {\"security\": {\"pattern\": {\"use\": \"isolation\"}}} ~ app.security.pattern.options: missing",
        "\"app\": {\"security\": {\"pattern\": {\"use\": \"x\"}}} ~ app.security.pattern.use: expected one of \"brownfield\", \"isolation\", found the text \"x\"",
        "\"app\": {\"security\": {\"capabilities\": [1]}} ~ app.security.capabilities[0]: expected the identifier of a capability or an object",
        "\"plugins\": {\"elnath\": {\"maxBodyBytes\": -1}} ~ plugins.elnath.maxBodyBytes: expected a whole number from 1024 to 2147483639, found the number -1",
        "\"plugins\": {\"elnath\": {\"maxBody\": 1}} ~ plugins.elnath.maxBody: unknown key; did you mean",
        "\"plugins\": [] ~ plugins: expected an object, found a list",
      })
  void eachProblemNamesItsKey(String members, String expected) {
    assertThat(problem(members.strip())).contains(": " + expected.strip());
  }

  private static String problem(String members) {
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class,
            () -> Config.parse("{\"identifier\": \"com.example.notes\", " + members + "}"));
    assertThat(failure).as(members).isNotNull();
    assertThat(failure.problems()).hasSize(1);
    return failure.problems().getFirst().toString();
  }
}
