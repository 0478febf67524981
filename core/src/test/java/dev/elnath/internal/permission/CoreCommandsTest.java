package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.permission.Capability;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.TargetPlatform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Compares the core's manifests with the contract's table of commands (section 3), row by row.
final class CoreCommandsTest {
  private static final Path VECTORS = Path.of("..", "conformance", "vectors", "core-vectors.json");

  @Test
  void theManifestsKnowTheCommandsOfTheTableAndNoOthers() throws IOException {
    Set<String> known = new TreeSet<>();
    for (PluginManifest manifest : CorePlugins.manifests()) {
      ManifestIndex index = new ManifestIndex(manifest, new Problems());
      manifest.commands().forEach(command -> known.add(index.wireName(command)));
    }
    assertThat(known).isEqualTo(commands("[D-] ")).hasSize(165);
  }

  @Test
  void theDefaultSetGrantsTheMarkedRowsAndNoOthers() throws IOException {
    ResolvedTable table =
        Resolver.resolve(
            CorePlugins.manifests(),
            List.of(Capability.of("main", List.of("main"), List.of("core:default"))),
            TargetPlatform.LINUX);
    assertThat(table.commands().all().keySet()).isEqualTo(commands("D ")).hasSize(92);
    assertThat(table.commands().all().values())
        .allSatisfy(entries -> assertThat(entries.denied()).isEmpty());
  }

  @Test
  void theTableHasEveryCommandThatTheOfficialPackageSends() throws IOException {
    Pattern command = Pattern.compile("\"cmd\":\"(plugin:(?!foo\\|)[a-z]+\\|\\w+)\"");
    Set<String> sent =
        command
            .matcher(Files.readString(VECTORS))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(sent).hasSizeGreaterThanOrEqualTo(160);
    assertThat(commands("[D-] ")).containsAll(sent);
  }

  private static Set<String> commands(String mark) throws IOException {
    try (InputStream in = CoreCommandsTest.class.getResourceAsStream("core-commands.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches(mark + "plugin:.*"))
          .map(line -> line.substring(2))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
