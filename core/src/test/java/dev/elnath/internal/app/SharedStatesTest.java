package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.app.App;
import dev.elnath.codec.Codecs;
import dev.elnath.config.Config;
import dev.elnath.state.SharedState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shared states in a running application, by the calls of pages.
@Timeout(180)
final class SharedStatesTest {
  private static final String SECURITY =
      """
      { "capabilities": [
        { "identifier": "main", "windows": ["main"], "permissions": [
          { "identifier": "shared-state:read",
            "allow": [{ "name": "title" }, { "name": "nothing" }] } ] },
        { "identifier": "other", "windows": ["other"], "permissions": [
          "shared-state:read",
          { "identifier": "shared-state:read",
            "allow": [{ "name": "title" }], "deny": [{ "name": "title" }] } ] }
      ] }
      """;

  private final SharedState<String> title = SharedState.of(Codecs.ofString(), "first");
  private final SharedState<String> secret = SharedState.of(Codecs.ofString(), "secret");

  private TestApp start() throws Exception {
    return new TestApp(SECURITY, builder -> builder.share("title", title).share("secret", secret));
  }

  private static String subscribe(FakePage page, String name, int channel) throws Exception {
    return page.invoke(
        "plugin:shared-state|subscribe",
        "{\"name\":\"" + name + "\",\"onVersion\":\"__CHANNEL__:" + channel + "\"}");
  }

  private static String message(int channel, int index, int version, String value) {
    return "%1$d {\"message\":{\"version\":%3$d,\"value\":\"%4$s\"},\"index\":%2$d,\"id\":%2$d}"
        .formatted(channel, index, version, value);
  }

  @Test
  void aPageFollowsWhatItsCapabilityNames() throws Exception {
    try (TestApp test = start()) {
      FakePage page = test.page("main");
      assertThat(subscribe(page, "title", 7)).isEqualTo("null");
      assertThat(page.next()).isEqualTo(message(7, 0, 1, "first"));
      title.set("second");
      assertThat(page.next()).isEqualTo(message(7, 1, 2, "second"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", "elsewhere"})
  void whatIsNotInTheScopeIsRefusedTheSameWhetherItIsThereOrNot(String name) throws Exception {
    try (TestApp test = start()) {
      assertThat(subscribe(test.page("main"), name, 7))
          .startsWith(
              "rejected: \"shared state \\\"" + name + "\\\" is not in the scope of this page;")
          .contains("shared-state:read")
          .doesNotContain("title");
    }
  }

  @Test
  void whatIsDeniedIsRefusedThoughItIsAllowedToo() throws Exception {
    try (TestApp test = start()) {
      assertThat(subscribe(test.page("other"), "title", 7))
          .startsWith("rejected: \"shared state \\\"title\\\" is not in the scope of this page;");
    }
  }

  @Test
  void aNameThatIsInTheScopeButNotSharedIsToldSo() throws Exception {
    try (TestApp test = start()) {
      assertThat(subscribe(test.page("main"), "nothing", 7))
          .startsWith("rejected: \"there is no shared state \\\"nothing\\\";");
    }
  }

  @Test
  void aWindowWithoutTheCapabilityIsRefused() throws Exception {
    try (TestApp test =
        new TestApp(
            "{ \"capabilities\": [{ \"identifier\": \"main\", \"windows\": [\"main\"],"
                + " \"permissions\": [\"shared-state:default\"] }] }",
            builder -> builder.share("title", title))) {
      for (String window : new String[] {"main", "other"}) {
        assertThat(subscribe(test.page(window), "title", 7))
            .startsWith("rejected: \"shared-state.subscribe not allowed.");
      }
    }
  }

  @Test
  void aProgramThatSharesNothingHasNoSuchCommands() throws Exception {
    try (TestApp test = new TestApp()) {
      assertThat(subscribe(test.page("main"), "title", 7))
          .isEqualTo("rejected: \"plugin shared-state not found\"");
    }
  }

  @Test
  void aPageThatLeavesHearsTheEndOfItsChannelAndNothingMore() throws Exception {
    try (TestApp test = start()) {
      FakePage page = test.page("main");
      subscribe(page, "title", 7);
      page.next();
      subscribe(page, "title", 8);
      page.next();
      assertThat(
              page.invoke(
                  "plugin:shared-state|unsubscribe", "{\"name\":\"title\",\"channelId\":7}"))
          .isEqualTo("null");
      assertThat(page.next()).startsWith("7 {\"end\":true,");
      title.set("second");
      assertThat(page.next()).isEqualTo(message(8, 1, 2, "second"));
    }
  }

  @Test
  void aPageDoesNotEndAnothers() throws Exception {
    try (TestApp test =
        new TestApp(
            "{ \"capabilities\": [{ \"identifier\": \"both\", \"windows\": [\"*\"], \"permissions\":"
                + " [{ \"identifier\": \"shared-state:read\", \"allow\": [{ \"name\": \"title\" }] }] }] }",
            builder -> builder.share("title", title))) {
      FakePage page = test.page("main");
      subscribe(page, "title", 7);
      page.next();
      test.page("other")
          .invoke("plugin:shared-state|unsubscribe", "{\"name\":\"title\",\"channelId\":7}");
      title.set("second");
      assertThat(page.next()).isEqualTo(message(7, 1, 2, "second"));
    }
  }

  @Test
  void aPageThatIsReloadedBeginsAnewWithWhatIsThere() throws Exception {
    try (TestApp test = start()) {
      subscribe(test.page("main"), "title", 7);
      test.onMainThread(() -> test.platform.window("main").reload());
      title.set("second");
      FakePage page = test.page("main");
      subscribe(page, "title", 7);
      assertThat(page.next()).isEqualTo(message(7, 0, 2, "second"));
    }
  }

  @Test
  void aNameIsGivenOnceAndIsAName() {
    Config config = Config.parse("{ \"identifier\": \"dev.elnath.test\" }");
    assertThatThrownBy(() -> App.of(config).share("title", title).share("title", secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shared state \"title\" is there already");
    assertThatThrownBy(() -> App.of(config).share("a title", title))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a title\" is no name of a shared state");
  }
}
