package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.permission.Permissions;
import dev.elnath.permission.PluginManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Keeps `docs/reference/permissions.md` true.
final class PermissionsReferenceTest {
  private static final Path PAGE = Path.of("..", "docs", "reference", "permissions.md");

  @Test
  void theExamplesOfThePageAreUnderstood() throws IOException {
    Permissions permissions =
        Permissions.builder()
            .capabilities("capability.json", example("capability"))
            .manifest(
                PluginManifest.parse(
                    PluginManifest.APPLICATION, "permissions.json", example("permissions")))
            .build();

    assertThat(permissions.explain())
        .contains("plugin:window|close", "plugin:app|exit", "https://*.example.com");
  }

  @Test
  void thePageListsTheCommandsOfTheCore() throws IOException {
    List<String> rows = new ArrayList<>();
    for (PluginManifest manifest : CorePlugins.manifests()) {
      int size = manifest.sets().getFirst().permissions().size();
      List<String> commands = manifest.commands();
      if (!commands.isEmpty()) {
        String others = String.join(" ", commands.subList(size, commands.size()));
        rows.add(
            "| `"
                + manifest.plugin()
                + "` | "
                + String.join(" ", commands.subList(0, size))
                + " | "
                + (others.isEmpty() ? "–" : others)
                + " |");
      }
    }

    assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `core:")))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void thePatternsOfThePageAreUnderstood() throws IOException {
    List<String> patterns =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| `http"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(patterns)
        .hasSize(8)
        .allSatisfy(pattern -> assertThat(UrlPattern.parse(pattern)).hasToString(pattern));
  }

  private static String example(String name) throws IOException {
    Matcher block =
        Pattern.compile("```json " + name + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    assertThat(block.find()).as(name).isTrue();
    return block.group(1);
  }
}
