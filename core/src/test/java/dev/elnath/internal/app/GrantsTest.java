package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.permission.Capability;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.PluginManifest;
import dev.elnath.plugin.Plugin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Capabilities in a running application, from a page's call to what the command may touch.
final class GrantsTest {
  private static final String SECURITY =
      """
      { "capabilities": [
        { "identifier": "main", "windows": ["main"], "permissions": [
          { "identifier": "folders:allow-mayRead",
            "allow": [{ "name": "notes" }, { "name": "private" }] },
          "folders:not-private" ] },
        { "identifier": "other", "windows": ["other"], "permissions": [
          { "identifier": "folders:allow-mayRead", "allow": ["not a folder"] } ] }
      ] }
      """;

  private record Folders() implements Plugin {
    @Override
    public String name() {
      return "folders";
    }

    @Override
    public List<Object> commands() {
      return List.of(ScopedCommandsCommands.of(new ScopedCommands()));
    }

    @Override
    public Optional<PluginManifest> manifest() {
      return Optional.of(
          PluginManifest.parse(
              "folders",
              "folders.json",
              """
              {"permission": [{"identifier": "not-private",
                "scope": {"allow": [{"name": "public"}], "deny": [{"name": "private"}]}}]}
              """));
    }
  }

  private static TestApp start(boolean debug) throws Exception {
    return new TestApp(SECURITY, builder -> builder.plugin(new Folders()).debug(debug));
  }

  private static String mayRead(TestApp test, String window, String folder) throws Exception {
    return test.page(window).invoke("plugin:folders|mayRead", "{\"folder\":\"" + folder + "\"}");
  }

  @Test
  void aCommandGetsTheScopesOfItsWindowAndOfItsPlugin() throws Exception {
    try (TestApp test = start(false)) {
      assertThat(mayRead(test, "main", "notes")).isEqualTo("true");
      assertThat(mayRead(test, "main", "public")).isEqualTo("true");
      assertThat(mayRead(test, "main", "private")).isEqualTo("false");
      assertThat(mayRead(test, "main", "elsewhere")).isEqualTo("false");
    }
  }

  @Test
  void aScopeThatCannotBeDecodedRejectsTheCall() throws Exception {
    try (TestApp test = start(false)) {
      assertThat(mayRead(test, "other", "notes"))
          .startsWith(
              "rejected: \"error deserializing scope: allow entry \\\"not a folder\\\": invalid type:");
    }
  }

  @Test
  void aRefusalReadsTheSameWhileDebuggingButForWhatWouldAllowIt() throws Exception {
    String finished;
    try (TestApp test = start(false)) {
      finished = test.page("main").invoke("plugin:app|version", "{}");
    }
    assertThat(finished)
        .isEqualTo(
            "rejected: \"app.version not allowed. Permissions associated with this command:"
                + " core:app:allow-version, core:app:default\"");
    try (TestApp test = start(true)) {
      assertThat(test.page("main").invoke("plugin:app|version", "{}"))
          .startsWith(finished.substring(0, finished.length() - 1) + "\\n\\nto allow it: add ");
    }
  }

  @Test
  void aCapabilityThatIsAddedCountsFromThenOn() throws Exception {
    try (TestApp test = start(false)) {
      assertThat(test.page("other").invoke("plugin:app|version", "{}")).startsWith("rejected");

      test.app.addCapability(
          Capability.parse(
                  "late.json",
                  "{\"identifier\":\"late\",\"windows\":[\"oth*\"],\"permissions\":[\"core:app:default\"]}")
              .getFirst());

      assertThat(test.page("other").invoke("plugin:app|version", "{}")).isEqualTo("\"1.2.3\"");
      assertThat(test.page("main").invoke("plugin:app|version", "{}")).startsWith("rejected");
      assertThatThrownBy(() ->
              test.app.addCapability(Capability.of("late", List.of("*"), List.of("core:default"))))
          .isInstanceOf(PermissionException.class);
    }
  }

  @Test
  void aProgramWithAPolicyOfItsOwnTakesNoCapabilities() throws Exception {
    try (TestApp test = new TestApp()) {
      assertThatThrownBy(() ->
              test.app.addCapability(Capability.of("late", List.of("*"), List.of("core:default"))))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("AppBuilder.authority");
    }
  }

  @Test
  void permissionsThatDoNotFitEndTheStartWithTheirPlace() {
    assertThatThrownBy(() ->
            new TestApp(
                "{ \"capabilities\": [{ \"identifier\": \"main\", \"permissions\":"
                    + " [\"core:window:allow-clse\"] }] }",
                builder -> builder))
        .cause()
        .isInstanceOf(PermissionException.class)
        .hasMessageContaining("did you mean \"core:window:allow-close\"?");
  }
}
