package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.codec.Json;
import dev.elnath.plugin.PermissionState;
import dev.elnath.plugin.Plugin;
import dev.elnath.plugin.PluginContext;
import dev.elnath.plugin.PluginPermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
final class PluginTest {
  private final Clock clock = new Clock();

  /// A plugin with something of everything.
  static final class Clock implements Plugin {
    private final CompletableFuture<PluginContext> context = new CompletableFuture<>();
    private final List<String> life = new ArrayList<>();

    @Override
    public String name() {
      return "clock";
    }

    @Override
    public List<Object> commands() {
      return List.of(ClockCommandsCommands.of(new ClockCommands()));
    }

    @Override
    public Set<String> events() {
      return Set.of("tick");
    }

    @Override
    public Optional<PluginPermissions> permissions() {
      return Optional.of(
          new PluginPermissions() {
            @Override
            public Map<String, PermissionState> check() {
              Map<String, PermissionState> states = new LinkedHashMap<>();
              states.put("alarm", PermissionState.GRANTED);
              states.put("bell", PermissionState.DENIED);
              states.put("light", PermissionState.PROMPT);
              states.put("voice", PermissionState.PROMPT_WITH_RATIONALE);
              return states;
            }

            @Override
            public Map<String, PermissionState> request() {
              return Map.of("alarm", PermissionState.GRANTED);
            }
          });
    }

    @Override
    public void start(PluginContext started) {
      life.add("start with " + started.app().windows().size() + " windows");
      context.complete(started);
    }

    @Override
    public void stop() {
      life.add("stop");
    }

    void tick(int count) throws Exception {
      context.get(60, TimeUnit.SECONDS).trigger("tick", new Json(Integer.toString(count)));
    }
  }

  /// A plugin that has nothing but a name.
  private record Bare(String name) implements Plugin {}

  private TestApp start() throws Exception {
    return new TestApp(
        "{}",
        builder -> builder.authority(TestApp.EVERYTHING).plugin(clock).plugin(new Bare("bare")));
  }

  private static String register(FakePage page, String command, int channel) throws Exception {
    return page.invoke(
        "plugin:clock|" + command,
        "{\"event\":\"tick\",\"handler\":\"__CHANNEL__:" + channel + "\"}");
  }

  @Test
  void itsCommandsAreCalledByItsName() throws Exception {
    try (TestApp test = start()) {
      assertThat(test.page("main").invoke("plugin:clock|time", "{}")).isEqualTo("\"noon\"");
      assertThat(test.page("main").invoke("time", "{}"))
          .isEqualTo("rejected: \"Command time not found\"");
    }
  }

  @Test
  void itIsStartedBeforeTheFirstWindowAndStoppedAfterTheLast() throws Exception {
    try (TestApp test = start()) {
      assertThat(test.app.windows()).isNotEmpty();
    }
    assertThat(clock.life).containsExactly("start with 0 windows", "stop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"register_listener", "registerListener"})
  void aPageHearsItsEventsByEitherSpelling(String command) throws Exception {
    try (TestApp test = start()) {
      FakePage page = test.page("main");
      assertThat(register(page, command, 7)).isEqualTo("null");
      clock.tick(1);
      assertThat(page.next()).isEqualTo("7 {\"message\":1,\"index\":0,\"id\":0}");
    }
  }

  @Test
  void aListenerThatIsRemovedEndsItsChannel() throws Exception {
    try (TestApp test = start()) {
      FakePage page = test.page("main");
      register(page, "register_listener", 7);
      register(page, "register_listener", 8);
      assertThat(
              page.invoke("plugin:clock|remove_listener", "{\"event\":\"tick\",\"channelId\":7}"))
          .isEqualTo("null");
      clock.tick(1);
      assertThat(page.next()).startsWith("7 {\"end\":true,");
      assertThat(page.next()).startsWith("8 {\"message\":1,");
    }
  }

  @Test
  void aPageDoesNotRemoveAnothersListener() throws Exception {
    try (TestApp test = start()) {
      register(test.page("main"), "register_listener", 7);
      test.page("other")
          .invoke("plugin:clock|remove_listener", "{\"event\":\"tick\",\"channelId\":7}");
      clock.tick(1);
      assertThat(test.page("main").next()).startsWith("7 {\"message\":1,");
    }
  }

  @Test
  void aListenerOfADocumentThatWentAwayIsGone() throws Exception {
    try (TestApp test = start()) {
      register(test.page("main"), "register_listener", 7);
      test.onMainThread(() -> test.platform.window("main").reload());
      for (int i = 0; i < 10; i++) {
        clock.tick(i);
      }
      register(test.page("main"), "register_listener", 8);
      clock.tick(10);
      assertThat(test.page("main").next()).isEqualTo("8 {\"message\":10,\"index\":0,\"id\":0}");
    }
  }

  @Test
  void anEventThatItHasNotIsRefused() throws Exception {
    try (TestApp test = start()) {
      assertThat(
              test.page("main")
                  .invoke(
                      "plugin:clock|register_listener",
                      "{\"event\":\"tock\",\"handler\":\"__CHANNEL__:7\"}"))
          .isEqualTo("rejected: \"plugin clock has no event \\\"tock\\\"; it has tick\"");
      assertThat(
              test.page("main")
                  .invoke(
                      "plugin:bare|register_listener",
                      "{\"event\":\"tick\",\"handler\":\"__CHANNEL__:7\"}"))
          .isEqualTo("rejected: \"plugin bare has no events to listen for\"");
      PluginContext context = clock.context.get(60, TimeUnit.SECONDS);
      assertThatThrownBy(() -> context.trigger("tock", Json.NULL))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void itTellsAllFourStatesOfItsPermissions() throws Exception {
    try (TestApp test = start()) {
      assertThat(test.page("main").invoke("plugin:clock|check_permissions", "{}"))
          .isEqualTo(
              "{\"alarm\":\"granted\",\"bell\":\"denied\",\"light\":\"prompt\",\"voice\":\"prompt-with-rationale\"}");
      assertThat(test.page("main").invoke("plugin:clock|request_permissions", "{}"))
          .isEqualTo("{\"alarm\":\"granted\"}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check_permissions", "request_permissions"})
  void onePluginWithoutPermissionsSaysSo(String command) throws Exception {
    try (TestApp test = start()) {
      assertThat(test.page("main").invoke("plugin:bare|" + command, "{}"))
          .isEqualTo("rejected: \"plugin bare has no permissions to check or to request\"");
    }
  }
}
